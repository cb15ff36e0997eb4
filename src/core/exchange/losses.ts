import type { Article, Block, BlockType } from '../article/types';
import type { Loss } from './types';
import { everyBlock } from './walk';

/** For kinds of block that a format cannot hold, or not whole: what is lost, as one sentence. */
export type LossTable = { readonly [Type in BlockType]?: (node: Block & { type: Type }) => string | undefined };

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

/** What an export of the article loses by the format's table, in the order of the text. */
export function lossesOf(article: Article, table: LossTable = {}): Loss[] {
  const rows = { ...table, ...ALWAYS };
  return [...everyBlock(article)].flatMap(({ node, start }) => {
    const message = (rows[node.type] as ((node: Block) => string | undefined) | undefined)?.(node);
    return message === undefined ? [] : [{ part: PARTS[node.type], message, start }];
  });
}
