import { toHtml } from 'hast-util-to-html';
import { plainText } from '../article/text';
import type { Article, BlockType, Clip, LinkItem, Picture, PullQuote } from '../article/types';
import { attribute } from '../layout/blocks/media';
import { bodyElements } from './body';
import { defined, some } from './defined';
import { withoutPrintedDateline } from './intro';
import { absoluteUri, blocksOf, newsItem, type NewsItem } from './item';
import { mediaTopic, type Topic } from './topic';
import { linesOf } from './lines';
import { oneLine } from './summary';
import type { ExportContext } from './types';

/** What stands in `associations`, and not in the body. */
const ASSOCIATED: ReadonlySet<BlockType> = new Set<BlockType>(['clip', 'correction', 'links', 'picture', 'seeAlso']);

/** An item of ninjs 3.1 (https://iptc.org/standards/ninjs/). */
export function ninjsItem(article: Article, context: ExportContext) {
  const item = newsItem(article, context);
  return {
    uri: item.uri,
    type: 'text',
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    ...defined({
      ...identity(item),
      ...texts(item),
      bodies: bodies(withoutPrintedDateline(article), item),
      people: some([...bylinePeople(item), ...quotedPeople(article)]),
      places: item.dateline?.place === undefined ? undefined : [{ name: item.dateline.place, rel: 'dateline' }],
      subjects: some([...sectionSubjects(item), ...item.topics.map(subject), ...item.keywords.map(keyword)]),
      infoSources: item.source === undefined ? undefined : [{ name: item.source, role: 'source' }],
      associations: some(associations(article, item)),
    }),
  };
}

const identity = ({
  version,
  published,
  updated,
  embargo,
  expires,
  pubStatus,
  urgency,
  rights,
  details,
  url,
}: NewsItem) => ({
  version,
  firstCreated: published,
  versionCreated: updated ?? published,
  embargoedUntil: embargo,
  expires,
  pubStatus,
  urgency,
  copyrightNotice: rights,
  language: details.language,
  altIds: url === undefined ? undefined : [{ role: 'url', value: url }],
});

const texts = (item: NewsItem) => ({
  title: item.headline || undefined,
  slugline: item.slug,
  by: item.details.byline,
  located: item.dateline?.place,
  edNote: item.corrections,
  headlines: some([...(item.headline === '' ? [] : [{ role: 'main', value: item.headline }]), ...item.otherHeadlines]),
  descriptions:
    item.summary === undefined ? undefined : [{ role: 'summary', contentType: 'text/plain', value: item.summary }],
});

function bodies(article: Article, { details, dateline }: NewsItem) {
  const html = toHtml({ type: 'root', children: bodyElements(article, details.language, ASSOCIATED) });
  const lines = article.blocks.filter(({ node }) => !ASSOCIATED.has(node.type)).flatMap(({ node }) => linesOf(node));
  const value = lines.join('\n\n');
  const count = { charCount: value.length, wordCount: value.match(/\S+/g)?.length ?? 0 };
  return [
    { role: 'main', contentType: 'text/html', value: html },
    { role: 'text', contentType: 'text/plain', ...count, value },
    ...(dateline === undefined ? [] : [{ role: 'dateline', contentType: 'text/plain', value: dateline.text }]),
  ];
}

const bylinePeople = ({ details }: NewsItem) =>
  details.authors.map(({ name, url }) => ({ name, rel: 'byline', ...defined({ uri: absoluteUri(url) }) }));

const quotedPeople = (article: Article) =>
  blocksOf(article, 'pullQuote').flatMap(({ children: [, speaker] }: PullQuote) =>
    speaker === undefined ? [] : [{ name: speaker.name.value, rel: 'quoted' }],
  );

const sectionSubjects = ({ details: { section } }: NewsItem) =>
  section.length === 0 ? [] : [{ name: section.join('/'), rel: 'section' }];

const subject = ({ code, name }: Topic) =>
  code === undefined ? { name: name ?? '', rel: 'about' } : { rel: 'about', uri: mediaTopic(code) };

const keyword = (name: string) => ({ name, rel: 'keyword' });

function associations(article: Article, { uri }: NewsItem) {
  const numbered = <Node>(kind: string, nodes: readonly Node[], make: (node: Node, uri: string) => object) =>
    nodes.map((node, at) => ({ name: `${kind}-${at + 1}`, ...make(node, `${uri}#${kind}-${at + 1}`) }));
  const related = (kind: 'links' | 'seeAlso') => blocksOf(article, kind).flatMap(({ children }) => children);
  return [
    ...numbered('picture', blocksOf(article, 'picture'), picture),
    ...numbered('clip', blocksOf(article, 'clip'), clip),
    ...numbered('seeAlso', related('seeAlso'), (node, own) => link(node, own, 'seeAlso')),
    ...numbered('link', related('links'), (node, own) => link(node, own, 'link')),
  ];
}

/** A file that travels beside the item is named by `altIds`: a rendition's address must be absolute. */
const fileOf = (source: string | undefined, contentType?: string) => ({
  renditions:
    absoluteUri(source) === undefined
      ? undefined
      : [{ name: 'main', href: absoluteUri(source), ...defined({ contentType }) }],
  altIds:
    source === undefined || source === '' || absoluteUri(source) !== undefined
      ? undefined
      : [{ role: 'file', value: source }],
});

function picture({ alt, src, caption, credit }: Picture, uri: string): object {
  const texts = [
    ...(caption === undefined ? [] : [{ role: 'caption', value: oneLine(plainText(caption)) }]),
    ...(alt.value === '' ? [] : [{ role: 'alternate', value: alt.value }]),
  ];
  return {
    uri,
    type: 'picture',
    rel: 'illustration',
    ...defined({ by: credit?.value, descriptions: some(texts), ...fileOf(src.value) }),
  };
}

function clip({ medium, line, attributes }: Clip, uri: string): object {
  const values = { by: attribute(attributes, 'by'), ...fileOf(attribute(attributes, 'src')) };
  return { uri, type: medium, rel: 'clip', headlines: [{ role: 'main', value: line.value }], ...defined(values) };
}

function link({ headline, target, date, section }: LinkItem, own: string, rel: string): object {
  const origin = [date?.value, section?.value].filter(part => part !== undefined).join(' | ');
  return {
    uri: absoluteUri(target.value) ?? own,
    type: 'text',
    rel,
    title: headline.value,
    ...defined({ slugline: origin === '' ? undefined : origin }),
  };
}

/** Names in 2.2 that are more than the lower case of those in 3.1. */
const RENAMED: Readonly<Record<string, string>> = { embargoedUntil: 'embargoed' };

/** The same item in ninjs 2.2: names in lower case, and no `rel` on associations, whose name tells what they are. */
export function asNinjs22(item: object): unknown {
  const standard = { name: 'ninjs', version: '2.2', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json' };
  return lowerCased({ ...item, standard });
}

function lowerCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerCased);
  if (typeof value !== 'object' || value === null) return value;
  const isItem = 'uri' in value && 'type' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !(isItem && name === 'rel'))
      .map(([name, inner]) => [RENAMED[name] ?? name.toLowerCase(), lowerCased(inner)]),
  );
}
