import type { Anchor } from '../../../src/core/layout/scroll';

/** Blocks of so many lines and pixels, with a blank line and a gap of pixels between. */
export function blocks(sizes: readonly (readonly [lines: number, pixels: number])[]): Anchor[] {
  let [line, top] = [3, 100];
  return sizes.map(([lines, pixels]) => {
    const anchor = { line, endLine: line + lines, top, bottom: top + pixels };
    [line, top] = [anchor.endLine + 1, anchor.bottom + 10];
    return anchor;
  });
}
