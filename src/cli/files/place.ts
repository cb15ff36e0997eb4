import { locator } from '../../core/lint/reporters/report';

/** Line and column of offsets into a text as editors count them, both from 1: "12:3". Made once a text. */
export function placesIn(text: string): (offset: number) => string {
  const at = locator(text);
  return offset => {
    const { line, column } = at(offset);
    return `${line}:${column}`;
  };
}
