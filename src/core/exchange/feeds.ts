import { toHtml } from 'hast-util-to-html';
import { x } from 'xastscript';
import type { Element } from 'xast';
import type { Article } from '../article/types';
import { bodyElements } from './body';
import { absoluteUri, newsItem, type NewsItem } from './item';
import { withPrintedDateline } from './intro';
import { publishable } from './publishable';
import { toTheWorld } from './relink';
import type { ExportContext } from './types';

/** What a feed says of a story. */
export type FeedItem = Pick<
  NewsItem,
  'headline' | 'keywords' | 'published' | 'rights' | 'summary' | 'updated' | 'uri' | 'url'
> & { readonly details: Pick<NewsItem['details'], 'authors' | 'language' | 'section'> };

/** A story as a feed carries it. */
export interface Entry {
  readonly item: FeedItem;
  /** The story as HTML; absent where the feed only leads to it. */
  readonly body?: string;
}

/** What a feed says of itself. */
export interface Channel {
  readonly title: string;
  /** Stays the same through all versions of the feed; absent where the feed is one story. */
  readonly id?: string;
  /** Where the stories are published. */
  readonly link: string | undefined;
  readonly language: string;
}

const NOTHING: ReadonlySet<never> = new Set<never>();

export function entryOf(article: Article, context: ExportContext): Entry {
  const item = newsItem(article, context);
  const story = withPrintedDateline(publishable(article, toTheWorld), context.page.timeZone);
  const body = toHtml({ type: 'root', children: bodyElements(story, item.details.language, NOTHING) });
  return { item, body };
}

const some = <Value>(value: Value | undefined, make: (value: Value) => Element): Element[] =>
  value === undefined || value === '' ? [] : [make(value)];

/** The latest of some stamps. */
function latest(stamps: readonly (string | undefined)[]): string | undefined {
  const known = stamps.filter(stamp => stamp !== undefined);
  return known.reduce<string | undefined>(
    (last, stamp) => (last === undefined || Date.parse(stamp) > Date.parse(last) ? stamp : last),
    undefined,
  );
}

/** RFC 822 with the right weekday, as RSS asks for: "Fri, 23 Nov 2001 01:27:00 GMT". */
const rfc822 = (stamp: string) => new Date(stamp).toUTCString();

/** Both ask for an address of the feed, which the core does not know. */
const NOWHERE = 'urn:x-crosshead:feed';

/** An RSS 2.0 feed (https://www.rssboard.org/rss-specification); a story without an address has its text only. */
export function rssFeed(channel: Channel, entries: readonly Entry[]): Element {
  const built = latest(entries.map(({ item }) => item.updated ?? item.published));
  return x(
    'rss',
    {
      version: '2.0',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [
      x('channel', [
        x('title', channel.title),
        x('link', channel.link ?? entries[0]?.item.uri ?? NOWHERE),
        x('description', channel.title),
        x('language', channel.language),
        ...some(built, stamp => x('lastBuildDate', rfc822(stamp))),
        ...entries.map(rssItem),
      ]),
    ],
  );
}

function rssItem({ item, body }: Entry): Element {
  return x('item', [
    x('title', item.headline),
    ...some(absoluteUri(item.url), url => x('link', url)),
    // Readers take a description for HTML.
    ...some(item.summary, summary => x('description', toHtml({ type: 'text', value: summary }))),
    ...item.details.authors.map(({ name }) => x('dc:creator', name)),
    ...some(item.details.section.join('/'), section => x('category', { domain: 'section' }, section)),
    ...item.keywords.map(keyword => x('category', keyword)),
    ...some(item.rights, rights => x('dc:rights', rights)),
    x('guid', { isPermaLink: String(item.uri === item.url) }, item.uri),
    ...some(item.published, stamp => x('pubDate', rfc822(stamp))),
    ...some(body, content => x('content:encoded', content)),
  ]);
}

/** Tells a section from a keyword. */
const SECTIONS = 'urn:x-crosshead:section';

/** Atom asks for a stamp on everything; a story without one has the beginning of Unix time. */
const NO_TIME = '1970-01-01T00:00:00Z';

/** An Atom feed (RFC 4287). */
export function atomFeed(channel: Channel, entries: readonly Entry[]): Element {
  const updated = latest(entries.map(({ item }) => item.updated ?? item.published)) ?? NO_TIME;
  return x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': channel.language }, [
    x('id', channel.link ?? channel.id ?? entries[0]?.item.uri ?? NOWHERE),
    x('title', channel.title),
    x('updated', updated),
    x('author', [x('name', channel.title)]),
    ...some(channel.link, href => x('link', { href })),
    ...entries.map(atomEntry),
  ]);
}

function atomEntry({ item, body }: Entry): Element {
  return x('entry', { 'xml:lang': item.details.language }, [
    x('id', item.uri),
    x('title', item.headline),
    x('updated', item.updated ?? item.published ?? NO_TIME),
    ...some(item.published, stamp => x('published', stamp)),
    ...item.details.authors.map(({ name }) => x('author', [x('name', name)])),
    ...some(absoluteUri(item.url), href => x('link', { rel: 'alternate', href })),
    ...some(item.details.section.join('/'), term => x('category', { term, scheme: SECTIONS })),
    ...item.keywords.map(term => x('category', { term })),
    ...some(item.rights, rights => x('rights', rights)),
    ...some(item.summary, summary => x('summary', summary)),
    ...some(body, content => x('content', { type: 'html' }, content)),
  ]);
}
