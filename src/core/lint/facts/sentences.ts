import { matchesIn } from '../../article/matches';
import type { Span } from '../../article/types';
import { memo } from '../engine/memo';
import type { Passage } from '../engine/view-types';
import { isQuoted } from './quoted';

/** Where a sentence may end: its mark, what closes behind it, and a space before what looks like a beginning. */
const END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}])/gu;

/** A full stop behind these ends no sentence. Months, titles and ranks, as English copy shortens them. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon st ste mt ft lt col gen sgt cpl maj capt cmdr adm pte det insp supt sen rep gov pres amb ' +
    'jr sr inc ltd co corp bros vs v no nos jan feb mar apr jun jul aug sept sep oct nov dec approx est fig al ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** "W.", "U.S.", "Lt.": the full stop belongs to the word. */
function isAbbreviated(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  if (/^\p{L}$/u.test(word) || /\p{L}\.\p{L}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** The sentences of a passage. What is said inside quotation marks ends none of ours. */
export const sentencesOf = memo((passage: Passage): readonly Span[] => {
  const { text } = passage;
  const sentences: Span[] = [];
  let start = 0;
  for (const match of matchesIn(text, END)) {
    const end = match.index + match[0].length;
    if (isAbbreviated(text, match.index) || isQuoted(passage, { start: end, end: end + 1 })) continue;
    sentences.push({ start, end });
    start = end + (/\S/.exec(text.slice(end))?.index ?? 0);
  }
  if (text.slice(start).trim()) sentences.push({ start, end: text.trimEnd().length });
  return sentences;
});
