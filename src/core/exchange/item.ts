import { headlineFor, textField, textsField } from '../article/fields-of';
import type { Article, Block } from '../article/types';
import { detailsOf, type Details } from '../layout/details';
import { safeTarget } from '../layout/links';
import { readInstant } from '../time/instant';
import { isoStamp } from '../time/stamp';
import { storyDateline, type StoryDateline } from './dateline';
import { linesOf } from './lines';
import { oneLine, summaryOf } from './summary';
import { topicOf, type Topic } from './topic';
import { isoOf } from './times';
import type { ExportContext } from './types';
import { everyBlock } from './walk';

/** What the agency formats say about a story beside its text. */
export interface NewsItem {
  /** Stays the same through every version of the story. */
  readonly uri: string;
  readonly details: Details;
  readonly headline: string;
  /** By slot: `index`, `seo`, `mobile`, `social`. */
  readonly otherHeadlines: readonly { readonly role: string; readonly value: string }[];
  readonly summary: string | undefined;
  readonly dateline: StoryDateline | undefined;
  /** ISO 8601, on the clock that was typed. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly embargo: string | undefined;
  readonly expires: string | undefined;
  /** "canceled" is how IPTC spells it. */
  readonly pubStatus: 'canceled' | 'usable' | 'withheld';
  readonly version: string | undefined;
  readonly urgency: number | undefined;
  readonly slug: string | undefined;
  readonly source: string | undefined;
  readonly provider: string;
  readonly rights: string | undefined;
  readonly url: string | undefined;
  readonly keywords: readonly string[];
  readonly topics: readonly Topic[];
  /** The text of the corrections, for the editor's note. */
  readonly corrections: string | undefined;
}

export function newsItem(article: Article, context: ExportContext): NewsItem {
  const details = detailsOf(article, context.page);
  const { timeZone, edition } = context.page;
  const text = (name: string) => textField(article, name);
  return {
    uri: uriOf(article, context),
    details,
    headline: details.headline ?? '',
    otherHeadlines: ['index', 'seo', 'mobile', 'social'].flatMap(role => {
      const value = headlineFor(article, role);
      return value === undefined ? [] : [{ role, value }];
    }),
    summary: summaryOf(article),
    dateline: storyDateline(article, timeZone),
    published: isoOf(details.published),
    updated: isoOf(details.updated),
    embargo: stamp(text('embargo'), timeZone),
    expires: stamp(text('expires'), timeZone),
    pubStatus: statusOf(article, context),
    version: text('version'),
    urgency: urgencyOf(text('urgency')),
    slug: text('slug'),
    source: text('source'),
    provider: text('source') ?? edition.masthead.title,
    rights: text('rights'),
    url: safeTarget(text('url') ?? ''),
    keywords: textsField(article, 'keywords'),
    topics: textsField(article, 'topics').map(topicOf),
    corrections: correctionsOf(article),
  };
}

const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S+$/i;

/** An absolute address, else `undefined`. */
export function absoluteUri(address: string | undefined): string | undefined {
  return address !== undefined && ABSOLUTE.test(address) ? safeTarget(address) : undefined;
}

/** The story's own identifier or address; else a name made from its slug or its file's, never the path of the file on a machine. */
function uriOf(article: Article, { uri }: ExportContext): string {
  const id = textField(article, 'id');
  if (id !== undefined && /^(?:urn|tag|https?):\S+$/i.test(id)) return encodeURI(decodeURI(id));
  const url = absoluteUri(textField(article, 'url'));
  if (url !== undefined) return url;
  const file = uri
    ?.split('/')
    .at(-1)
    ?.replace(/\.article$/, '');
  return `urn:x-crosshead:${encodeURIComponent(id ?? textField(article, 'slug') ?? decoded(file) ?? 'unsaved')}`;
}

/** The last step of an address as its file is called; one that is not encoded well stays as it is. */
function decoded(step: string | undefined): string | undefined {
  try {
    return step && decodeURIComponent(step);
  } catch {
    return step;
  }
}

function stamp(text: string | undefined, timeZone: string): string | undefined {
  const instant = text === undefined ? undefined : readInstant(text, timeZone);
  return instant && isoStamp(instant.epoch, instant.offset);
}

function statusOf(article: Article, { page, now }: ExportContext): NewsItem['pubStatus'] {
  if (textField(article, 'status') === 'withdrawn') return 'canceled';
  const embargo = textField(article, 'embargo');
  const ends = embargo === undefined ? undefined : readInstant(embargo, page.timeZone);
  return embargo === undefined || (ends !== undefined && ends.epoch <= now) ? 'usable' : 'withheld';
}

const urgencyOf = (text: string | undefined) => (text !== undefined && /^[1-9]$/.test(text) ? Number(text) : undefined);

function correctionsOf(article: Article): string | undefined {
  const texts = blocksOf(article, 'correction').map(node => linesOf(node).join(' '));
  return texts.length > 0 ? oneLine(texts.join(' ')) : undefined;
}

/** The blocks of one kind, with those inside others. */
export function blocksOf<Type extends Block['type']>(article: Article, type: Type): (Block & { type: Type })[] {
  return [...everyBlock(article)]
    .map(({ node }) => node)
    .filter((node): node is Block & { type: Type } => node.type === type);
}
