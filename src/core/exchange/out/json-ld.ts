import type { Article } from '../../article/types';
import { linesOf } from '../lines';
import { lossesOf } from '../losses';
import { publishable } from '../publishable';
import { newsArticle } from '../schema-org';
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

function exportJsonLd(article: Article, context: ExportContext): Exported {
  const story = publishable(article);
  const paragraphs = story.blocks.filter(({ node }) => !ELSEWHERE.has(node.type)).flatMap(({ node }) => linesOf(node));
  const data = { ...newsArticle(story, context), articleBody: paragraphs.join('\n\n') };
  const losses = lossesOf(article, {
    crosshead: () => 'JSON-LD has no slot for crossheads; this one stands as a paragraph of the body.',
    box: () => 'JSON-LD has no slot for fact boxes; this one stands as paragraphs of the body.',
    table: () => 'JSON-LD has no slot for tables; this one stands as lines of the body.',
    embed: () => 'JSON-LD has no slot for embeds; this one stands as its description.',
  });
  return { content: `${JSON.stringify(data, null, 2)}\n`, losses };
}
