/** Pull quotes: a few words of somebody's, set apart, and the name under them. */
import { pullQuote } from '../build';
import type { Cursor, Taken } from './cursor';
import { isClosed, type Line, wordCount } from './lines';

const FEWEST_WORDS = 5;
/** A line alone with as many words is no crosshead. */
const FEWEST_UNNAMED = 8;
const MOST_OF_A_NAME = 15;
const SENTENCE = /\b(?:is|are|was|were|has|have|had|will|would|said|says)\b/;

export function readPullQuote(cursor: Cursor): Taken | undefined {
  const [words, name] = [cursor.line(), cursor.line(1)];
  if (!words || words.cut || !cursor.isAlone()) return undefined;
  const text = words.text.replace(/^["“](.*)["”]$/, '$1');
  const sure = words.gap > 1 || cursor.repeats(text);
  if (name && isName(name) && isQuoted(words, sure) && (cursor.isGlued(2) || (sure && isBareName(words, name))))
    return { count: 2, blocks: [pullQuote(text, name.text)] };
  const length = wordCount(text);
  const unnamed = !isClosed(words) && (length >= FEWEST_UNNAMED || (cursor.repeats(text) && length >= FEWEST_WORDS));
  return unnamed ? { count: 1, blocks: [pullQuote(text)] } : undefined;
}

const isQuoted = (words: Line, sure: boolean): boolean =>
  sure ? wordCount(words.text) > 1 : !isClosed(words) && wordCount(words.text) >= FEWEST_WORDS;

/** A name that stands for itself, with a blank line behind it, must not be a crosshead: "Living things". */
const isBareName = (words: Line, { text }: Line): boolean =>
  !isClosed(words) && /^(?:\p{Lu}\S*(?: (?:of|the|for|and|de|bin|al))*(?:,? |$)){2,}$/u.test(text);

/** "Lord Robertson", "Stephen Byers, Secretary of State for Transport". */
const isName = (line: Line): boolean =>
  !line.cut &&
  line.gap > 0 &&
  !isClosed(line) &&
  wordCount(line.text) <= MOST_OF_A_NAME &&
  /^(?:an? |the )?\p{Lu}/iu.test(line.text) &&
  !SENTENCE.test(line.text);
