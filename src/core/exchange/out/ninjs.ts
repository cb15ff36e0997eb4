import type { Article } from '../../article/types';
import { phrase } from '../../say';
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
  export: (article, context) =>
    write(ninjsItem(publishable(article, toTheWorld), context), article, 'ninjs 3.1', context),
};

export const ninjs22: Format = {
  id: 'ninjs-2.2',
  label: 'ninjs 2.2',
  extension: 'json',
  mediaType: 'application/json',
  description: "IPTC's News in JSON with the lower-case names of version 2.2, for older receivers.",
  export: (article, context: ExportContext) =>
    write(asNinjs22(ninjsItem(publishable(article, toTheWorld), context)), article, 'ninjs 2.2', context),
};

function write(item: unknown, article: Article, name: string, { say }: ExportContext): Exported {
  return { content: `${JSON.stringify(item, null, 2)}\n`, losses: lossesOf(article, holding(name), say) };
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
      speaker?.role
        ? phrase("{format} has no slot for the role of a pull quote's speaker; it stands in the body.", {
            format: name,
          })
        : undefined,
    seeAlso: () =>
      phrase('{format} has no slot for date and section of a see-also link; they stand in its slugline.', {
        format: name,
      }),
    clip: lostClipParts(name),
    embed: () => phrase('{format} has no slot for embeds; this one stands as a link of the body.', { format: name }),
    correction: () =>
      phrase("{format} has no slot for corrections; this one stands in the editor's note.", { format: name }),
  },
});
