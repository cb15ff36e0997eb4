import type { Article } from '../../article/types';
import { lossesOf, type Holding } from '../losses';
import { nitfDocument } from '../nitf';
import { publishable } from '../publishable';
import type { Exported, ExportContext, Format } from '../types';
import { xmlDocument } from '../xml';

export const nitf: Format = {
  id: 'nitf',
  label: 'NITF 3.6',
  extension: 'xml',
  mediaType: 'application/nitf+xml',
  description: "IPTC's News Industry Text Format, which print systems and archives read.",
  export: exportNitf,
};

const HOLDING: Holding = {
  name: 'NITF',
  fields: [
    'byline',
    'dateline',
    'embargo',
    'expires',
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
    embed: () => 'NITF has no slot for embeds; this one stands as a link.',
    correction: () => "NITF has no slot for corrections; this one stands in the editor's message.",
  },
};

function exportNitf(article: Article, context: ExportContext): Exported {
  return { content: xmlDocument(nitfDocument(publishable(article), context)), losses: lossesOf(article, HOLDING) };
}
