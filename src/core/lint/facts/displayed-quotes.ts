import type { Span } from '../../article/types';
import { plainText } from '../../article/text';
import { gather } from '../engine/gather';
import { memo } from '../engine/memo';
import type { ArticleView, BlockView, FrontView, Passage } from '../engine/view-types';
import { bodySearch } from './body-search';
import { folded } from './fold';

/** Words shown as somebody's outside the body: in a pull quote, a caption or a headline. */
export interface DisplayedQuote {
  readonly where: 'caption' | 'headline' | 'pull quote';
  readonly passage: Passage;
  /** In the passage, without the marks. */
  readonly inner: Span;
  /** Who is said to speak; absent where nobody is named. */
  readonly speaker?: string;
  /** The pieces that must stand in the body: omissions and insertions part them. Folded. */
  readonly pieces: readonly BodyPiece[];
}
export interface BodyPiece {
  readonly words: string;
  readonly search: ReturnType<typeof bodySearch>;
}

/** "…", "...", "[Mugabe]": what stands there is not the speaker's. Sentences may stand apart in the story. */
const GAPS = /…|\.\.\.+|\[[^[\]]{0,100}\]|(?<=[.!?])\s+/;

const piecesOf = (text: string): BodyPiece[] =>
  text
    .split(GAPS)
    .map(folded)
    .filter(Boolean)
    .map(words => ({ words, search: bodySearch(words) }));

const displayed = (
  where: DisplayedQuote['where'],
  passage: Passage,
  inner: Span,
  speaker: string | undefined,
): DisplayedQuote => ({
  where,
  passage,
  inner,
  pieces: piecesOf(passage.text.slice(inner.start, inner.end)),
  ...(speaker !== undefined && { speaker }),
});

/** A caption of more quotations than this is none; each is looked for in the whole story. */
const MOST_QUOTES = 20;

const quotesIn = (where: DisplayedQuote['where'], passage: Passage): DisplayedQuote[] =>
  passage.quotations
    .filter(({ closed }) => closed)
    .slice(0, MOST_QUOTES)
    .map(({ start, end, speaker, person }) =>
      displayed(where, passage, { start: start + 1, end: end - 1 }, person ?? speaker),
    );

function inBlock({ node, passages }: BlockView): readonly DisplayedQuote[] {
  if (node.type === 'pullQuote')
    return passages.map(passage =>
      displayed('pull quote', passage, { start: 0, end: passage.text.length }, node.children[1]?.name.value),
    );
  if (node.type !== 'picture' || !node.caption || !plainText(node.caption).trim()) return [];
  return passages.filter(({ kind }) => kind === 'caption').flatMap(passage => quotesIn('caption', passage));
}

const remembered = memo(inBlock);
const inBlocks = gather(view =>
  view.node.type === 'pullQuote' || view.node.type === 'picture' ? remembered(view) : [],
);

const inFront = memo(({ passages }: FrontView): readonly DisplayedQuote[] =>
  passages
    .filter(({ kind }) => kind === 'headline' || kind === 'slot')
    .flatMap(passage => quotesIn('headline', passage)),
);

/** All of them, with the index of their block; those of the headline have none. */
export function displayedQuotes(article: ArticleView): readonly { block?: number; value: DisplayedQuote }[] {
  return [...inFront(article.front).map(value => ({ value })), ...inBlocks(article)];
}
