import type { Article, Block, BlockType, Inline, Run } from '../article/types';
import type { Loss } from './types';
import { isOfTheDesk, targetsIn } from './relink';
import { blocksIn, everyBlock } from './walk';

/** For kinds of block that a format cannot hold, or not whole: what is lost, as one sentence. */
export type LossTable = { readonly [Type in BlockType]?: (node: Block & { type: Type }) => string | undefined };

/** What a format holds, told so that its losses can be. */
export interface Holding {
  /** The format as a sentence names it: "Wire copy". */
  readonly name: string;
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
  note: () => 'A note to the desk was left out: notes never leave the desk.',
  unknown: ({ name }) => `The block "${name}" was left out: this version does not know it.`,
};

/** Fields that tell the desk and its tools what to do, and a reader nothing. */
export const INTERNAL: ReadonlySet<string> = new Set(['edition', 'layout', 'signoff', 'status']);

/** What an export of the article loses, in the order of the text. */
export function lossesOf(article: Article, holding: Holding): Loss[] {
  const { name, fields, blocks = {}, keepsDeskLinks = false } = holding;
  const table = { ...blocks, ...ALWAYS };
  return [
    ...fieldLosses(article, name, fields),
    ...[...everyBlock(article)].flatMap(block => [
      ...blockLosses(block, table),
      ...(keepsDeskLinks ? [] : linkLosses(block, name)),
    ]),
  ];
}

/** What stands in one block beside the blocks inside it: those have their own turn. */
function linkLosses({ node, start }: { readonly node: Block; readonly start: number }, format: string): Loss[] {
  const lost = blocksIn(node).length > 0 ? [] : targetsIn(node).filter(isOfTheDesk);
  if (lost.length === 0) return [];
  const names = [...new Set(lost)].map(target => `"${target}"`).join(', ');
  const message = `${format} has no slot for links to files of the desk; the words stand without them: ${names}.`;
  return [{ part: 'link', message, start }];
}

function blockLosses({ node, start }: { readonly node: Block; readonly start: number }, table: LossTable): Loss[] {
  const message = (table[node.type] as ((node: Block) => string | undefined) | undefined)?.(node);
  return message === undefined ? [] : [{ part: PARTS[node.type], message, start }];
}

/** One loss for all the fields without a slot: what a format holds no place for is not many faults. */
function fieldLosses({ front }: Article, format: string, kept: Holding['fields']): Loss[] {
  if (kept === 'all') return [];
  const lost = front.fields.filter(
    ({ name, data }) => data !== undefined && data !== '' && !INTERNAL.has(name) && !kept.includes(name),
  );
  const [first] = lost;
  if (first === undefined) return [];
  const names = lost.map(({ name }) => name).join(', ');
  return [{ part: 'field', message: `${format} has no slot for these fields: ${names}.`, start: first.key.start }];
}

/** Whether a run holds a link, which plain text cannot. */
export function hasLink(run: Run): boolean {
  return run.children.some(linkIn);
}

function linkIn(node: Inline): boolean {
  return node.type === 'link' || ('children' in node && (node.children as Inline[]).some(linkIn));
}

/** What most formats cannot say of a clip: its line, its speaker and its file they can. */
export const lostClipParts =
  (format: string) =>
  ({ attributes }: Block & { type: 'clip' }): string | undefined => {
    const lost = attributes.map(({ key }) => CLIP_PARTS[key.value]);
    const names = [...new Set(lost.filter(name => name !== undefined))].join(', ');
    return names === '' ? undefined : `${format} has no slot for these parts of a clip: ${names}.`;
  };

const CLIP_PARTS: Readonly<Record<string, string>> = {
  duration: 'running time',
  poster: 'still',
};

/** For formats of plain text. */
export function lostLink(format: string): (node: Block & { type: 'paragraph' }) => string | undefined {
  return ({ children: [run] }) =>
    hasLink(run) ? `${format} holds no links; the linked words stand as text.` : undefined;
}
