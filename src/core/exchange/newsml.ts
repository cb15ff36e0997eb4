import { x } from 'xastscript';
import type { Element } from 'xast';
import { plainText } from '../article/text';
import type { Article, BlockType } from '../article/types';
import { attribute } from '../layout/blocks/media';
import { bodyElements } from './body';
import { withoutPrintedDateline } from './intro';
import { absoluteUri, blocksOf, newsItem, type NewsItem } from './item';
import { oneLine } from './summary';
import type { ExportContext } from './types';
import { xhtml } from './xml';

const NAMESPACE = 'http://iptc.org/std/nar/2006-10-01/';
/** What the codes below (`ninat:`, `stat:`, `medtop:`, …) are written in. */
const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_33.xml';

/** Told by links and by the editor's note, and not in the body. */
const LINKED: ReadonlySet<BlockType> = new Set<BlockType>(['correction', 'links', 'picture', 'seeAlso']);

/** A newsItem of NewsML-G2 2.35 with an XHTML body (https://iptc.org/standards/newsml-g2/). The schema is strict about the order. */
export function newsmlItem(article: Article, context: ExportContext): Element {
  const item = newsItem(article, context);
  const { language, direction } = item.details;
  const attributes = {
    xmlns: NAMESPACE,
    guid: item.uri,
    version: /^[1-9]\d*$/.test(item.version ?? '') ? item.version : '1',
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': language,
    dir: direction,
  };
  return x('newsItem', attributes, [
    x('catalogRef', { href: CATALOG }),
    x('catalog', [x('scheme', { alias: 'slot', uri: 'urn:x-crosshead:headline:' })]),
    ...some(item.rights, rights => x('rightsInfo', [x('copyrightNotice', rights)])),
    itemMeta(article, item),
    contentMeta(item),
    contentSet(withoutPrintedDateline(article), item),
  ]);
}

const some = <Value>(value: Value | undefined, make: (value: Value) => Element): Element[] =>
  value === undefined || value === '' ? [] : [make(value)];

/** Without any stamp, the beginning of Unix time: the schema asks for one, and the core has no clock. */
const NO_TIME = '1970-01-01T00:00:00Z';

function itemMeta(article: Article, item: NewsItem): Element {
  return x('itemMeta', [
    x('itemClass', { qcode: 'ninat:text' }),
    x('provider', [x('name', item.provider)]),
    x('versionCreated', item.updated ?? item.published ?? NO_TIME),
    ...some(item.published, stamp => x('firstCreated', stamp)),
    ...some(item.embargo, stamp => x('embargoed', stamp)),
    x('pubStatus', { qcode: `stat:${item.pubStatus}` }),
    ...some(item.headline, title => x('title', title)),
    ...some(item.corrections, note => x('edNote', note)),
    ...links(article),
  ]);
}

function links(article: Article): Element[] {
  const pictures = blocksOf(article, 'picture').map(({ src, alt, caption }) =>
    x('link', { rel: 'irel:seeAlso', ...hrefOf(src.value), contenttype: 'image' }, [
      x('itemClass', { qcode: 'ninat:picture' }),
      ...some(alt.value, text => x('title', text)),
      ...some(caption && oneLine(plainText(caption)), text => x('description', { role: 'drol:caption' }, text)),
    ]),
  );
  const related = [...blocksOf(article, 'seeAlso'), ...blocksOf(article, 'links')].flatMap(({ children }) => children);
  const stories = related.map(({ headline, target }) =>
    x('link', { rel: 'irel:seeAlso', ...hrefOf(target.value) }, [
      x('itemClass', { qcode: 'ninat:text' }),
      x('title', headline.value),
    ]),
  );
  const clips = blocksOf(article, 'clip').map(({ medium, line, attributes }) =>
    x('link', { rel: 'irel:seeAlso', ...hrefOf(attribute(attributes, 'src') ?? '') }, [
      x('itemClass', { qcode: `ninat:${medium}` }),
      x('title', line.value),
    ]),
  );
  return [...pictures, ...clips, ...stories];
}

/** An absolute address as such; a file that travels beside the item by its name. */
function hrefOf(source: string): Record<string, string> {
  const href = absoluteUri(source);
  if (href !== undefined) return { href };
  return source === '' ? {} : { residref: source };
}

function contentMeta(item: NewsItem): Element {
  const { details, dateline } = item;
  return x('contentMeta', [
    ...some(item.urgency, urgency => x('urgency', String(urgency))),
    ...some(dateline?.place, place => x('located', [x('name', place)])),
    ...details.authors.map(({ name, role }) =>
      x('creator', [x('name', name), ...some(role, text => x('definition', text))]),
    ),
    ...some(item.source, source => x('infoSource', [x('name', source)])),
    x('language', { tag: details.language }),
    ...item.keywords.map(keyword => x('keyword', keyword)),
    ...some(details.section.join('/'), section =>
      x('subject', { type: 'cpnat:abstract', literal: 'section' }, [x('name', section)]),
    ),
    ...item.topics.map(({ code, name }) =>
      code === undefined
        ? x('subject', { type: 'cpnat:abstract' }, [x('name', name)])
        : x('subject', { qcode: `medtop:${code}` }),
    ),
    ...some(item.slug, slug => x('slugline', slug)),
    ...some(item.headline, headline => x('headline', headline)),
    ...item.otherHeadlines.map(({ role, value }) => x('headline', { role: `slot:${role}` }, value)),
    ...some(dateline?.text, text => x('dateline', text)),
    ...some(details.byline, by => x('by', by)),
    ...some(item.summary, summary => x('description', { role: 'drol:summary' }, summary)),
  ]);
}

function contentSet(article: Article, { details, headline }: NewsItem): Element {
  const body = bodyElements(article, details.language, LINKED).map(xhtml);
  return x('contentSet', [
    x('inlineXML', { contenttype: 'application/xhtml+xml' }, [
      x('html', { xmlns: 'http://www.w3.org/1999/xhtml' }, [x('head', [x('title', headline)]), x('body', body)]),
    ]),
  ]);
}
