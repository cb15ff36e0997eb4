import type { Article } from '../../article/types';
import { phrase } from '../../say';
import { withoutPrintedDateline } from '../intro';
import { linesOf } from '../lines';
import { lossesOf, lostLink, type Holding } from '../losses';
import { publishable } from '../publishable';
import { toTheWorld } from '../relink';
import { IN_NEWS_ARTICLE, newsArticle } from '../schema-org';
import type { Exported, ExportContext, Format } from '../types';

export const jsonLd: Format = {
  id: 'json-ld',
  label: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  description: "schema.org's NewsArticle with the story as plain text, for search engines and archives.",
  export: exportJsonLd,
};

/** What stands in other members of the NewsArticle, and not in its body. */
const ELSEWHERE = new Set(['clip', 'correction', 'links', 'picture', 'pullQuote', 'seeAlso']);

const HOLDING: Holding = {
  name: 'JSON-LD',
  fields: IN_NEWS_ARTICLE,
  blocks: {
    paragraph: lostLink('JSON-LD'),
    crosshead: () => phrase('JSON-LD has no slot for crossheads; this one stands as a paragraph of the body.'),
    box: () => phrase('JSON-LD has no slot for fact boxes; this one stands as a paragraph of the body.'),
    table: () => phrase('JSON-LD has no slot for tables; this one stands as lines of the body.'),
    embed: () => phrase('JSON-LD has no slot for embeds; this one stands as its description.'),
  },
};

function exportJsonLd(article: Article, context: ExportContext): Exported {
  const story = publishable(article, toTheWorld);
  const data = { ...newsArticle(story, context), articleBody: bodyOf(withoutPrintedDateline(story)) };
  return { content: `${JSON.stringify(data, null, 2)}\n`, losses: lossesOf(article, HOLDING, context.say) };
}

/** The story as plain text, blocks parted by a blank line. */
function bodyOf({ blocks }: Article): string {
  return blocks
    .filter(({ node }) => !ELSEWHERE.has(node.type))
    .map(({ node }) => linesOf(node).join('\n'))
    .join('\n\n');
}
