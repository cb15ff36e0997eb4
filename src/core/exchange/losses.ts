import type { Article, Block, BlockType, Inline, Run } from '../article/types';
import { english, phrase, told, type Phrase, type Say } from '../say';
import type { Loss } from './types';
import { isOfTheDesk, targetsIn } from './relink';
import { blocksIn, everyBlock } from './walk';

/** For kinds of block that a format cannot hold, or not whole: what is lost, as one sentence. */
export type LossTable = { readonly [Type in BlockType]?: (node: Block & { type: Type }) => Phrase | undefined };

/** What a format holds, told so that its losses can be. */
export interface Holding {
  /** The format as a sentence names it: "Wire copy"; a name that is the same everywhere is text. */
  readonly name: Phrase | string;
  /** The fields of the front matter that it has a slot for. */
  readonly fields: readonly string[] | 'all';
  readonly blocks?: LossTable;
  /** Links to files of the desk lead on, to where those are exported. */
  readonly keepsDeskLinks?: boolean;
}

/** The parts in the words of the trade. */
const PARTS: Readonly<Record<BlockType, string>> = {
  box: 'fact box',
  clip: 'clip',
  correction: 'correction',
  crosshead: 'crosshead',
  embed: 'embed',
  extract: 'extract',
  links: 'internet links',
  list: 'list',
  note: 'note to the desk',
  paragraph: 'paragraph',
  picture: 'picture',
  pullQuote: 'pull quote',
  seeAlso: 'see also',
  table: 'table',
  unknown: 'unknown block',
  verse: 'verse',
};

/** Lost in every format. */
const ALWAYS: LossTable = {
  note: () => phrase('A note to the desk was left out: notes never leave the desk.'),
  unknown: ({ name }) => phrase('The block "{name}" was left out: this version does not know it.', { name }),
};

/** Fields that tell the desk and its tools what to do, and a reader nothing. */
export const INTERNAL: ReadonlySet<string> = new Set(['edition', 'layout', 'signoff', 'status']);

/** What an export of the article loses, in the order of the text. */
export function lossesOf(article: Article, holding: Holding, say = english): Loss[] {
  const { name, fields, blocks = {}, keepsDeskLinks = false } = holding;
  const table = { ...blocks, ...ALWAYS };
  return [
    ...fieldLosses(article, name, fields, say),
    ...[...everyBlock(article)].flatMap(block => [
      ...blockLosses(block, table, say),
      ...(keepsDeskLinks ? [] : linkLosses(block, name, say)),
    ]),
  ];
}

/** What stands in one block beside the blocks inside it: those have their own turn. */
function linkLosses(
  { node, start }: { readonly node: Block; readonly start: number },
  format: Holding['name'],
  say: Say,
): Loss[] {
  const lost = blocksIn(node).length > 0 ? [] : targetsIn(node).filter(isOfTheDesk);
  if (lost.length === 0) return [];
  const names = [...new Set(lost)].map(target => `"${target}"`).join(', ');
  const message = say('{format} has no slot for links to files of the desk; the words stand without them: {names}.', {
    format,
    names,
  });
  return [{ part: 'link', message, start }];
}

function blockLosses(
  { node, start }: { readonly node: Block; readonly start: number },
  table: LossTable,
  say: Say,
): Loss[] {
  const message = (table[node.type] as ((node: Block) => Phrase | undefined) | undefined)?.(node);
  return message ? [{ part: PARTS[node.type], message: told(say, message), start }] : [];
}

/** One loss for all the fields without a slot: what a format holds no place for is not many faults. */
function fieldLosses({ front }: Article, format: Holding['name'], kept: Holding['fields'], say: Say): Loss[] {
  if (kept === 'all') return [];
  const lost = front.fields.filter(
    ({ name, data }) => data !== undefined && data !== '' && !INTERNAL.has(name) && !kept.includes(name),
  );
  const [first] = lost;
  if (first === undefined) return [];
  const names = lost.map(({ name }) => name).join(', ');
  const message = say('{format} has no slot for these fields: {names}.', { format, names });
  return [{ part: 'field', message, start: first.key.start }];
}

/** Whether a run holds a link, which plain text cannot. */
function hasLink(run: Run): boolean {
  return run.children.some(linkIn);
}

function linkIn(node: Inline): boolean {
  return node.type === 'link' || ('children' in node && (node.children as Inline[]).some(linkIn));
}

/** What most formats cannot say of a clip: its line, its speaker and its file they can. */
export const lostClipParts =
  (format: Holding['name']) =>
  ({ attributes }: Block & { type: 'clip' }): Phrase | undefined => {
    const lost = attributes.map(({ key }) => CLIP_PARTS[key.value]);
    const [first, second] = [...new Set(lost.filter(name => name !== undefined))];
    if (!first) return undefined;
    const names = second ? phrase('{first}, {second}', { first, second }) : first;
    return phrase('{format} has no slot for these parts of a clip: {names}.', { format, names });
  };

const CLIP_PARTS: Readonly<Record<string, Phrase>> = {
  duration: phrase('running time'),
  poster: phrase('still'),
};

/** For formats of plain text. */
export function lostLink(format: Holding['name']): (node: Block & { type: 'paragraph' }) => Phrase | undefined {
  return ({ children: [run] }) =>
    hasLink(run) ? phrase('{format} holds no links; the linked words stand as text.', { format }) : undefined;
}

/** For formats that say who speaks in a clip, and no more. */
export const lostClip = (format: Holding['name'], medium: 'audio' | 'video'): Phrase =>
  medium === 'audio'
    ? phrase('{format} has no slot for audio clips; this one stands as its speaker and quoted line.', { format })
    : phrase('{format} has no slot for video clips; this one stands as its speaker and quoted line.', { format });
