import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../../article/types';
import { detailsOf } from '../../layout/details';
import { phrase } from '../../say';
import { withPrintedDateline } from '../intro';
import { lossesOf, lostClip, type Holding } from '../losses';
import { blocksToMdast, emphasis, heading, paragraph, words } from '../mdast';
import { publishable } from '../publishable';
import { toExported } from '../relink';
import type { Exported, ExportContext, Format } from '../types';

export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  description: 'Plain CommonMark, for other tools.',
  export: exportMarkdown,
};

const HOLDING: Holding = {
  name: 'Markdown',
  fields: ['byline', 'dateline', 'headline', 'published'],
  keepsDeskLinks: true,
  blocks: {
    table: () => phrase('CommonMark has no tables; this one stands as a list, a row an item.'),
    clip: ({ medium }) => lostClip('CommonMark', medium),
    picture: ({ credit }) =>
      credit ? phrase('CommonMark has no slot for picture credits; this one stands in the caption.') : undefined,
  },
};

function exportMarkdown(article: Article, context: ExportContext): Exported {
  const story = withPrintedDateline(publishable(article, toExported('md')), context.page.timeZone);
  const { headline, byline, published } = detailsOf(story, context.page);
  const tree: Root = {
    type: 'root',
    children: [
      ...(headline === undefined ? [] : [heading(1, words(headline))]),
      ...[byline, published?.text].filter(line => line !== undefined).map(line => paragraph([emphasis(line)])),
      ...blocksToMdast(story.blocks.map(({ node }) => node)),
    ],
  };
  return {
    content: toMarkdown(tree, { bullet: '-', rule: '-', listItemIndent: 'one' }),
    losses: lossesOf(article, HOLDING, context.say),
  };
}
