import type { Article } from '../../article/types';
import { phrase } from '../../say';
import { lossesOf, lostClipParts, type Holding } from '../losses';
import { newsmlItem } from '../newsml';
import { publishable } from '../publishable';
import { toTheWorld } from '../relink';
import type { Exported, ExportContext, Format } from '../types';
import { xmlDocument } from '../xml';

export const newsmlG2: Format = {
  id: 'newsml-g2',
  label: 'NewsML-G2 2.35',
  extension: 'xml',
  mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  description: "IPTC's NewsML-G2 news item with the story as XHTML, as news agencies exchange it.",
  export: exportNewsml,
};

const HOLDING: Holding = {
  name: 'NewsML-G2',
  fields: [
    'byline',
    'dateline',
    'embargo',
    'headline',
    'headlines',
    'id',
    'keywords',
    'language',
    'published',
    'rights',
    'section',
    'slug',
    'source',
    'summary',
    'topics',
    'updated',
    'urgency',
    'version',
  ],
  blocks: {
    picture: ({ credit }) =>
      credit ? phrase('NewsML-G2 has no slot for the credit of a linked picture; it was left out.') : undefined,
    clip: lostClipParts('NewsML-G2'),
    embed: () =>
      phrase('{format} has no slot for embeds; this one stands as a link of the body.', { format: 'NewsML-G2' }),
    seeAlso: () => phrase('NewsML-G2 has no slot for date and section of a see-also link; they were left out.'),
    correction: () =>
      phrase("{format} has no slot for corrections; this one stands in the editor's note.", { format: 'NewsML-G2' }),
  },
};

function exportNewsml(article: Article, context: ExportContext): Exported {
  return {
    content: xmlDocument(newsmlItem(publishable(article, toTheWorld), context)),
    losses: lossesOf(article, HOLDING, context.say),
  };
}
