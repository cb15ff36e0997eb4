import { Failure, lineOf } from '../failure';
import { decode } from './decode';
import { type Line, LONGEST } from './lines';

/** One text to work on, as a pipeline sends it. */
export interface Request {
  /** Whatever JSON value it was; it goes back unchanged. `null` where there is none. */
  readonly id: unknown;
  /** @throws {Failure} that names the line, where it holds no text */
  readonly text: () => string;
}

const WANTED = 'A line is {"id": …, "text": "…"}.';

/** Reads one line of standard input. */
export function readRequest({ line, number }: Line): Request {
  const where = `standard input:${number}`;
  if (line === undefined) return refused(`${where}: the line is longer than ${LONGEST} MB. One line is one article.`);
  try {
    const value: unknown = JSON.parse(decode(line, where));
    const { id = null, text } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return typeof text === 'string'
      ? { id, text: () => text }
      : refused(`${where}: there is no "text" here. ${WANTED}`, id);
  } catch (error) {
    return refused(error instanceof SyntaxError ? `${where}: this is not JSON. ${WANTED}` : lineOf(error));
  }
}

const refused = (reason: string, id: unknown = null): Request => ({
  id,
  text: () => {
    throw new Failure(reason);
  },
});
