import { fieldOf, textField } from '../../article/fields-of';
import type { Article } from '../../article/types';
import { english, phrase } from '../../say';
import { lossesOf, lostClipParts, type Holding } from '../losses';
import { nitfDocument } from '../nitf';
import { publishable } from '../publishable';
import { toTheWorld } from '../relink';
import type { Exported, ExportContext, Format, Loss } from '../types';
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
    clip: lostClipParts('NITF'),
    embed: () => phrase('{format} has no slot for embeds; this one stands as a link.', { format: 'NITF' }),
    correction: () =>
      phrase("{format} has no slot for corrections; this one stands in the editor's message.", { format: 'NITF' }),
  },
};

function exportNitf(article: Article, context: ExportContext): Exported {
  const content = xmlDocument(nitfDocument(publishable(article, toTheWorld), context));
  return { content, losses: [...lossesOf(article, HOLDING, context.say), ...releaseLoss(article, context.say)] };
}

/** Embargo and update share the date of release. */
function releaseLoss(article: Article, say = english): Loss[] {
  const updated = fieldOf(article, 'updated');
  if (textField(article, 'embargo') === undefined || updated === undefined) return [];
  const message = say('NITF has one slot for embargo and update; the time of the update was left out.');
  return [{ part: 'field', message, start: updated.key.start }];
}
