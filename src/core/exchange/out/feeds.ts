import type { Element } from 'xast';
import type { Article } from '../../article/types';
import { phrase } from '../../say';
import { atomFeed, entryOf, rssFeed, type Channel, type Entry } from '../feeds';
import { absoluteUri } from '../item';
import { lossesOf, lostClipParts, type Holding } from '../losses';
import type { Exported, ExportContext, Format } from '../types';
import { xmlDocument } from '../xml';

export const rss: Format = {
  id: 'rss',
  label: 'RSS 2.0',
  extension: 'rss',
  mediaType: 'application/rss+xml',
  description: 'A feed with the story in it, for readers and aggregators.',
  export: (article, context) => write(article, context, 'RSS', ['updated'], rssFeed),
};

export const atom: Format = {
  id: 'atom',
  label: 'Atom',
  extension: 'atom',
  mediaType: 'application/atom+xml',
  description: 'A feed with the story in it, as RFC 4287 has it.',
  export: (article, context) => write(article, context, 'Atom', [], atomFeed),
};

const FIELDS = [
  'byline',
  'dateline',
  'headline',
  'id',
  'keywords',
  'language',
  'published',
  'rights',
  'section',
  'summary',
  'updated',
  'url',
];

type Feed = (channel: Channel, entries: readonly Entry[]) => Element;

function write(
  article: Article,
  context: ExportContext,
  name: string,
  without: readonly string[],
  feed: Feed,
): Exported {
  const entry = entryOf(article, context);
  const channel: Channel = {
    title: context.page.edition.masthead.title,
    link: absoluteUri(entry.item.url),
    language: entry.item.details.language,
  };
  const holding: Holding = {
    name,
    fields: FIELDS.filter(field => !without.includes(field)),
    blocks: {
      clip: lostClipParts(name),
      picture: ({ src, alt }) =>
        phrase('{format} carries no picture files; "{picture}" is there as its description and caption.', {
          format: name,
          picture: src.value || alt.value,
        }),
    },
  };
  return { content: xmlDocument(feed(channel, [entry])), losses: lossesOf(article, holding, context.say) };
}
