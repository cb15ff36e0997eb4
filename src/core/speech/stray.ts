import { matchesIn } from '../article/matches';
import type { Span } from '../article/types';

const MAY_CLOSE = /["”»]/g;
/** Behind a word or the mark that ends it; behind a figure it means inches. */
const BEHIND_WORDS = /[\p{L}\p{M}.,!?…'’)%]$/u;
/** The value of an attribute, in copy that has markup in it. */
const ATTRIBUTE = /="[^"]*$/;
const ENDS = /^(?:$|[\s.,;:!?)\]—–-])/;

/** Characters. */
const LONGEST_VALUE = 200;

/**
 * The places of double marks that close where nothing is open: an opening mark was forgotten, in this paragraph or at its head.
 *
 * @param quotations every quotation found in the text, in the order of their beginnings
 */
export function strayClosings(text: string, quotations: readonly Span[]): readonly number[] {
  let next = 0;
  let reach = 0;
  return matchesIn(text, MAY_CLOSE)
    .map(({ index }) => index)
    .filter(at => {
      for (let one = quotations[next]; one && one.start <= at; one = quotations[++next])
        reach = Math.max(reach, one.end);
      return at >= reach && isClosing(text, at);
    });
}

const isClosing = (text: string, at: number): boolean =>
  BEHIND_WORDS.test(text.slice(Math.max(0, at - 2), at)) &&
  ENDS.test(text.slice(at + 1, at + 2)) &&
  !ATTRIBUTE.test(text.slice(Math.max(0, at - LONGEST_VALUE), at));
