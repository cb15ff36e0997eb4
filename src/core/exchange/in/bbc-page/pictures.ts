/** Pictures: the text that describes one, and its caption. */
import { picture } from '../build';
import type { Cursor, Taken } from './cursor';
import { isClosed, type Line, wordCount } from './lines';

const taken = (count: number, alt: string, caption?: string): Taken => ({
  count,
  blocks: [picture({ alt, ...(caption !== undefined && { caption }) })],
});

/** Words that captions have and descriptions of pictures hardly ever: a caption is a sentence without its full stop. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|does|do|did|said|says|want|wants|seeks?|faces?|remains?|hopes?|leaves?|died|killed|\w+(?:n't|n’t))\b|: /i;
const MOST_WORDS_OF_A_LABEL = 6;

const isCaption = (text: string) => FINITE.test(text) || wordCount(text) > MOST_WORDS_OF_A_LABEL;

/** One line for a picture: the caption if it is a sentence, else the description. */
const single = ({ text }: Line): Taken => (isCaption(text) ? taken(1, '', text) : taken(1, text));

/** `[ image: Refugees at the border ]` and the caption under it (1999). */
export function readImage(cursor: Cursor): Taken | undefined {
  const alt = /^\[ ?image: ?(.*?) ?\]?$/i.exec(cursor.line()?.text ?? '')?.[1];
  if (alt === undefined) return undefined;
  const under = cursor.line(1);
  const captioned = under && cursor.isGlued(1) && !isClosed(under) && !under.cut;
  return captioned ? taken(2, alt, under.text) : taken(1, alt);
}

/** Beside a paragraph, or between two: description and caption, or one of them. */
export function readPicture(cursor: Cursor): Taken | undefined {
  const [first, second] = [cursor.line(), cursor.line(1)];
  const loose = cursor.loose();
  if (first && second && loose >= 2) return taken(2, first.text, second.text);
  if (first === undefined || loose !== 1 || !cursor.isGlued(1)) return undefined;
  return second?.cut ? { count: 2, blocks: [], place: 'unplaced' } : single(first);
}

/** "BBC News Online's science editor looks back …": an intro that may go without a full stop. */
const isBlurb = ({ text }: Line) => wordCount(text) > 16 || (wordCount(text) >= 9 && /\bBBC\b/.test(text));

/** Between the headline and the intro, where a last line without a full stop may be the intro. */
export function readLeadPicture(cursor: Cursor): Taken | undefined {
  const loose = cursor.loose();
  const [first, second] = [0, 1].map(at => (at < loose ? cursor.line(at) : undefined));
  const isIntro = (line: Line, at: number) => isBlurb(line) && !cursor.leadsOn(at + 1);
  if (first === undefined || isIntro(first, 0)) return undefined;
  if (cursor.era === 1999) return cursor.isAlone() ? taken(1, '', first.text) : undefined;
  if (second !== undefined && !isIntro(second, 1)) return taken(2, first.text, second.text);
  return cursor.line(1)?.cut && cursor.isGlued(1) ? { count: 2, blocks: [], place: 'unplaced' } : single(first);
}
