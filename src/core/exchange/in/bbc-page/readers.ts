/** The story between headline and tail: each line goes to the first reader that knows it. */
import { crosshead, paragraph } from '../build';
import { readBox, readList } from './boxes';
import { readBeside, readPair } from './clips';
import { isByline, type Reader } from './cursor';
import { isFurniture } from './furniture';
import { isClosed, wordCount } from './lines';
import { readImage, readLeadPicture, readPicture } from './pictures';
import { readPullQuote } from './quotes';

const MOST_OF_A_CROSSHEAD = 7;

const readFurniture: Reader = cursor => {
  const line = cursor.line();
  return line && isFurniture(line) ? { count: 1, blocks: [], place: 'furniture' } : undefined;
};

/** The byline, with the line under it where that says what the reporter is. */
const readByline: Reader = cursor => {
  const [line, under] = [cursor.line(), cursor.line(1)];
  if (!line || cursor.hasByline || line.cut || !isByline(line)) return undefined;
  const role = under && cursor.isGlued(1) && !under.cut && !isClosed(under) && ROLE.test(under.text);
  return role
    ? { count: 2, blocks: [], byline: `${line.text}, ${under.text}` }
    : { count: 1, blocks: [], byline: line.text };
};
const ROLE = /\b(?:BBC|News Online|correspondent|editor|reporter)\b/;

const readCrosshead: Reader = cursor => {
  const line = cursor.line();
  if (!line || line.cut || isClosed(line) || !cursor.isAlone()) return undefined;
  const isLast = cursor.line(1) === undefined;
  return isLast || wordCount(line.text) > MOST_OF_A_CROSSHEAD
    ? undefined
    : { count: 1, blocks: [crosshead(line.text)] };
};

const readParagraph: Reader = cursor => {
  const line = cursor.line();
  return line && { count: 1, blocks: [paragraph(line.text)] };
};

const ANYWHERE: readonly Reader[] = [readFurniture, readList, readImage, readByline];

export const LEAD: readonly Reader[] = [...ANYWHERE, readBeside, readLeadPicture, readParagraph];

export const BODY: readonly Reader[] = [
  ...ANYWHERE,
  readPair,
  readBeside,
  readPullQuote,
  readBox,
  readPicture,
  readCrosshead,
  readParagraph,
];
