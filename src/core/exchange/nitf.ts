import { x } from 'xastscript';
import type { Element, ElementContent } from 'xast';
import { introIndex } from '../article/story';
import type { Article, Block, Clip, Inline, LinkItem, Picture, PullQuote, Run, Table } from '../article/types';
import { attribute } from '../layout/blocks/media';
import { stanzasOf } from '../layout/blocks/text';
import { withoutDateline } from '../layout/dateline';
import { safeTarget } from '../layout/links';
import { newsItem, type NewsItem } from './item';
import type { ExportContext } from './types';

const NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/';

/** A document of NITF 3.6 (https://iptc.org/standards/nitf/). */
export function nitfDocument(article: Article, context: ExportContext): Element {
  const item = newsItem(article, context);
  return x('nitf', { xmlns: NAMESPACE, version: '-//IPTC//DTD NITF 3.6//EN' }, [
    head(item),
    x('body', { 'xml:lang': item.details.language }, [bodyHead(item), x('body.content', bodyContent(article))]),
  ]);
}

/** "20011123T012700Z": the form of ISO 8601 that NITF asks for. */
const norm = (stamp: string | undefined) => stamp?.replace(/[-:](?=\d\d(?:[-:T.Z+]|$))/g, '');

/** An element where there is a value for it. */
const present = <Value>(value: Value | undefined, make: (value: Value) => Element): Element[] =>
  value === undefined || value === '' ? [] : [make(value)];

function head(item: NewsItem): Element {
  return x('head', [
    ...present(item.headline, title => x('title', title)),
    ...item.otherHeadlines.map(({ role, value }) => x('meta', { name: `headline-${role}`, content: value })),
    x('tobject', { 'tobject.type': 'news' }, subjects(item)),
    docdata(item),
    ...present(item.details.section.join('/'), section => x('pubdata', { type: 'web', 'position.section': section })),
  ]);
}

const subjects = ({ topics }: NewsItem) =>
  topics.map(({ code, name }) =>
    code === undefined
      ? x('tobject.subject', { 'tobject.subject.refnum': '00000000', 'tobject.subject.matter': name })
      : x('tobject.subject', { 'tobject.subject.refnum': code }),
  );

function docdata(item: NewsItem): Element {
  const keywords = item.keywords.map(key => x('keyword', { key }));
  // Receivers tell by it that the release is an embargo's end.
  const status = item.embargo === undefined ? {} : { 'management-status': 'embargoed' };
  return x('docdata', status, [
    x('doc-id', { 'id-string': item.uri, ...(item.version !== undefined && { regsrc: `version ${item.version}` }) }),
    ...present(item.urgency, urgency => x('urgency', { 'ed-urg': String(urgency) })),
    ...present(norm(item.published), stamp => x('date.issue', { norm: stamp })),
    ...present(norm(item.embargo ?? item.updated), stamp => x('date.release', { norm: stamp })),
    ...present(norm(item.expires), stamp => x('date.expire', { norm: stamp })),
    ...present(item.slug, slug => x('fixture', { 'fix-id': slug })),
    ...present(item.rights, rights => x('doc.copyright', { holder: rights })),
    ...(keywords.length > 0 ? [x('key-list', keywords)] : []),
    ...present(item.corrections, corrections => x('ed-msg', { 'msg-type': 'correction', info: corrections })),
  ]);
}

function bodyHead(item: NewsItem): Element {
  return x('body.head', [
    ...present(item.headline, headline => x('hedline', [x('hl1', headline)])),
    ...byline(item),
    ...present(item.source, source => x('distributor', source)),
    ...(item.dateline === undefined ? [] : [dateline(item, item.dateline)]),
    ...present(item.summary, summary => x('abstract', [x('p', summary)])),
  ]);
}

function byline({ details: { authors, byline: printed } }: NewsItem): Element[] {
  if (authors.length === 0) return present(printed, text => x('byline', text));
  return authors.map(({ name, role, location }) => {
    const title = [role, location].filter(part => part !== undefined).join(', ');
    return x('byline', [x('person', name), ...present(title, text => x('byttl', text))]);
  });
}

function dateline({ published }: NewsItem, { text, place }: NonNullable<NewsItem['dateline']>): Element {
  return x('dateline', [x('location', place ?? text), x('story.date', { norm: norm(published) }, text)]);
}

function bodyContent(article: Article): ElementContent[] {
  const intro = introIndex(article);
  return article.blocks.flatMap(({ node }, at) => (at === intro ? lede(withoutDateline(node)) : blockOf(node)));
}

const lede = (node: Block): Element[] =>
  node.type === 'paragraph' ? [x('p', { lede: 'true' }, runOf(node.children[0]))] : blockOf(node);

type Printers = { readonly [Type in Block['type']]: (node: Block & { type: Type }) => Element[] };

const PRINTERS: Printers = {
  box: node => [group('box', node.title?.value, node.children, node.source?.value)],
  clip,
  // The editor's message holds it.
  correction: () => [],
  crosshead: node => [x('hl2', runOf(node.children[0]))],
  embed: node => [x('p', link(attribute(node.attributes, 'url') ?? '', node.what.value))],
  extract: node => [group('extract', node.title?.value, node.children)],
  links: node => [linkList('links', node.children)],
  list: node => [
    x(
      node.ordered ? 'ol' : 'ul',
      node.children.map(({ children: [run] }) => x('li', runOf(run))),
    ),
  ],
  note: () => [],
  paragraph: node => [x('p', runOf(node.children[0]))],
  picture,
  pullQuote,
  seeAlso: node => [linkList('see-also', node.children)],
  table,
  unknown: () => [],
  verse: node => [
    x('block', { class: 'verse' }, [
      ...present(node.title?.value, title => x('hl2', title)),
      ...stanzasOf(node).map(lines =>
        x(
          'p',
          lines.flatMap((line, at) => [...(at > 0 ? [x('br')] : []), ...runOf(line)]),
        ),
      ),
    ]),
  ],
};

const blockOf = (node: Block): Element[] => (PRINTERS[node.type] as (node: Block) => Element[])(node);

function group(kind: string, title: string | undefined, blocks: readonly Block[], source?: string): Element {
  return x('block', { class: kind }, [
    ...present(title, text => x('hl2', text)),
    ...blocks.flatMap(blockOf),
    ...present(source, text => x('datasource', text)),
  ]);
}

function runOf(run: Run): ElementContent[] {
  return run.children.flatMap(inlineOf);
}

function inlineOf(node: Inline): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  const inner = (node.children as Inline[]).flatMap(inlineOf);
  if (node.type !== 'link') return [x('em', node.type === 'strong' ? { class: 'strong' } : {}, inner)];
  const href = safeTarget(node.url);
  return href === undefined ? inner : [x('a', { href }, inner)];
}

function pullQuote({ children: [words, speaker] }: PullQuote): Element[] {
  const name = speaker?.name.value;
  const credit = speaker && [speaker.name.value, ...(speaker.role ? [speaker.role.value] : [])].join(', ');
  return [
    x('bq', { class: 'pullquote', ...(name !== undefined && { 'quote-source': name }) }, [
      x('block', [x('p', runOf(words))]),
      ...present(credit, text => x('credit', text)),
    ]),
  ];
}

function picture({ alt, src, caption, credit }: Picture): Element[] {
  const reference = { 'mime-type': mimeOf(src.value, 'image'), 'alternate-text': alt.value, source: src.value };
  return [
    x('media', { 'media-type': 'image' }, [
      x('media-reference', reference),
      ...(caption === undefined ? [] : [x('media-caption', runOf(caption))]),
      ...present(credit?.value, text => x('media-producer', text)),
    ]),
  ];
}

function clip({ medium, line, attributes }: Clip): Element[] {
  const src = attribute(attributes, 'src') ?? '';
  return [
    x('media', { 'media-type': medium }, [
      x('media-reference', { 'mime-type': mimeOf(src, medium), source: src }),
      x('media-caption', line.value),
      ...present(attribute(attributes, 'by'), by => x('media-producer', by)),
    ]),
  ];
}

const MIME: Readonly<Record<string, string>> = { jpg: 'jpeg', mp3: 'mpeg', m4a: 'mp4', svg: 'svg+xml' };

/** What the ending of the file says; the bytes are not at hand. */
function mimeOf(source: string, kind: string): string {
  const ending = /\.([a-z\d]+)$/i.exec(source)?.[1]?.toLowerCase();
  return `${kind}/${ending === undefined ? '*' : (MIME[ending] ?? ending)}`;
}

function linkList(kind: string, items: readonly LinkItem[]): Element {
  return x('block', { class: kind }, [
    ...(items.length > 0
      ? [
          x(
            'ul',
            items.map(({ date, section, headline, target }) => {
              const origin = [date?.value, section?.value].filter(part => part !== undefined).join(' | ');
              return x('li', [...(origin === '' ? [] : [`${origin} | `]), ...link(target.value, headline.value)]);
            }),
          ),
        ]
      : []),
  ]);
}

function link(target: string, text: string): (Element | string)[] {
  const href = safeTarget(target);
  return href === undefined ? [text] : [x('a', { href }, text)];
}

function table({ title, children: [first, ...rows] }: Table): Element[] {
  const cells = (row: Table['children'][number], name: 'td' | 'th') =>
    x(
      'tr',
      row.children.map(run => x(name, runOf(run))),
    );
  return [
    x('table', [
      ...present(title?.value, text => x('caption', text)),
      ...(first === undefined ? [] : [cells(first, 'th')]),
      ...rows.map(row => cells(row, 'td')),
    ]),
  ];
}
