import type { Article } from '../../article/types';
import { lossesOf, lostClipParts, type Holding } from '../losses';
import { asNinjs22, ninjsItem } from '../ninjs';
import { publishable } from '../publishable';
import { toTheWorld } from '../relink';
import type { Exported, ExportContext, Format } from '../types';

export const ninjs: Format = {
  id: 'ninjs',
  label: 'ninjs 3.1',
  extension: 'json',
  mediaType: 'application/json',
  description: "IPTC's News in JSON, the form in which agencies and content systems pass stories on.",
  export: (article, context) => write(ninjsItem(publishable(article, toTheWorld), context), article, 'ninjs 3.1'),
};

export const ninjs22: Format = {
  id: 'ninjs-2.2',
  label: 'ninjs 2.2',
  extension: 'json',
  mediaType: 'application/json',
  description: "IPTC's News in JSON with the lower-case names of version 2.2, for older receivers.",
  export: (article, context: ExportContext) =>
    write(asNinjs22(ninjsItem(publishable(article, toTheWorld), context)), article, 'ninjs 2.2'),
};

function write(item: unknown, article: Article, name: string): Exported {
  return { content: `${JSON.stringify(item, null, 2)}\n`, losses: lossesOf(article, holding(name)) };
}

const holding = (name: string): Holding => ({
  name,
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
    'url',
    'version',
  ],
  blocks: {
    pullQuote: ({ children: [, speaker] }) =>
      speaker?.role && `${name} has no slot for the role of a pull quote's speaker; it stands in the body.`,
    seeAlso: () => `${name} has no slot for date and section of a see-also link; they stand in its slugline.`,
    clip: lostClipParts(name),
    embed: () => `${name} has no slot for embeds; this one stands as a link of the body.`,
    correction: () => `${name} has no slot for corrections; this one stands in the editor's note.`,
  },
});
