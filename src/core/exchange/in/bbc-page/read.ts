/** Archived pages of BBC News, 1999–2004, as flattened text. */
import type { Block } from '../../../article/types';
import type { FieldData } from '../../../article/writing/field';
import type { ImportedStory, SourceLine } from '../story';
import { Cursor, type Era, type Taken } from './cursor';
import { isFurniture } from './furniture';
import { isClosed, type Line, linesOf } from './lines';
import { stampAlone, stampIn } from './stamp';
import { BODY, LEAD } from './readers';
import { readTail, tailStart } from './tail';
import { readTop, type Top } from './top';
import { unflattened } from './unflatten';

/** Every line of the page is in the article, in the furniture or among the unplaced. */
export interface BbcStory extends ImportedStory {
  /** The page around the story: masthead, navigation, promotions. */
  readonly furniture: readonly SourceLine[];
  readonly unplaced: readonly SourceLine[];
}

/** Reads a page. It never throws: what it does not know ends among the unplaced lines. */
export function readBbcPage(source: string): BbcStory {
  const lines = unflattened(markCut(stampAlone(linesOf(source)), source));
  const top = readTop(lines);
  const below = lines.slice(top.end);
  const head = below.findIndex(line => !isFurniture(line));
  const rest = head < 0 ? [] : below.slice(head + 1);
  const end = tailStart(rest);
  const story = readStory(new Cursor(rest.slice(0, end), eraOf(lines, top)));
  const tail = readTail(rest.slice(end));
  return account(lines, {
    fields: fieldsOf(top, below[head]?.text, story.byline),
    blocks: [...story.blocks, ...top.clips, ...tail.blocks],
    taken: [...top.taken, ...below.slice(head, head + 1), ...story.taken, ...tail.taken],
    furniture: [...top.furniture, ...below.slice(0, Math.max(head, 0)), ...story.furniture, ...tail.furniture],
  });
}

/** Whether the text is such a page: its stamp, and the BBC's name or navigation above it. */
export function isBbcPage(source: string): boolean {
  const lines = linesOf(source.slice(0, 6000)).map(line => ({ ...line, text: line.text.replace(/^[|\s]+/, '') }));
  return (
    lines.some(line => stampIn(line) !== undefined) &&
    lines.some(({ text }) => /^you are in:|^last updated:|\bBBC (?:News|Homepage|Home)\b/i.test(text))
  );
}

/** A page that ends without a line end, in the middle of a sentence, breaks off there. */
function markCut(lines: readonly Line[], source: string): readonly Line[] {
  const last = lines[lines.length - 1];
  if (!last || /[\n\r]\s*$/.test(source) || isClosed(last) || tailStart(lines) < lines.length) return lines;
  return [...lines.slice(0, -1), { ...last, cut: true }];
}

function eraOf(lines: readonly Line[], { stamp, end }: Top): Era {
  if (stamp?.old || lines.some(({ text }) => text.startsWith('[ image:'))) return 1999;
  return lines.slice(0, end).some(({ text }) => /last updated:/i.test(text)) ? 2003 : 2001;
}

interface Story {
  readonly blocks: Block[];
  readonly taken: Line[];
  readonly furniture: Line[];
  byline?: string;
}

function readStory(cursor: Cursor): Story {
  const story: Story = { blocks: [], taken: [], furniture: [] };
  while (cursor.line()) {
    const taken = takeNext(cursor);
    const lines = cursor.lines.slice(cursor.at, cursor.at + taken.count);
    if (taken.place === 'furniture') story.furniture.push(...lines);
    else if (taken.place === undefined) story.taken.push(...lines);
    story.blocks.push(...taken.blocks);
    if (taken.byline !== undefined) story.byline = taken.byline;
    cursor.hasByline = story.byline !== undefined;
    cursor.hasIntro ||= taken.blocks.some(({ type }) => type === 'paragraph');
    cursor.at += taken.count;
  }
  return story;
}

function takeNext(cursor: Cursor): Taken {
  for (const read of cursor.hasIntro ? BODY : LEAD) {
    const taken = read(cursor);
    if (taken) return taken;
  }
  return { count: 1, blocks: [], place: 'unplaced' };
}

const fieldsOf = ({ section, stamp }: Top, headline?: string, byline?: string): Record<string, FieldData> => ({
  headline,
  section: section?.split(/: ?/).join('/'),
  published: stamp?.published,
  byline,
  layout: 'bbc-2001',
});

interface Reading {
  readonly fields: Record<string, FieldData>;
  readonly blocks: readonly Block[];
  readonly taken: readonly Line[];
  readonly furniture: readonly Line[];
}

/** What nobody took is unplaced. */
function account(lines: readonly Line[], { fields, blocks, taken, furniture }: Reading): BbcStory {
  const placed = new Set([...taken, ...furniture]);
  return { fields, blocks, furniture, unplaced: lines.filter(line => !placed.has(line)) };
}
