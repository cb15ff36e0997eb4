/** IPTC's NITF, with or without its namespace, valid or not. */
import { readByline } from '../../article/byline';
import type { Importer, ImportContext } from '../types';
import { decodeSource } from './decode';
import { type Facts, storyOf } from './facts';
import { attributeOf, childAt, childrenOf, elementsOf, type MarkupElement, textOf } from './markup/node';
import { nitfBlocks } from './markup/nitf';
import { parseXml } from './markup/xml';
import { finish } from './story';

function importNitf(source: Uint8Array, context: ImportContext) {
  const { root, warning } = parseXml(decodeSource(source));
  if (root === undefined) return [];
  const items = root.name === 'nitf' ? [root] : elementsOf(root, 'nitf');
  return items.map(item =>
    finish(storyOf({ ...nitfFacts(item), ...(warning !== undefined && { warnings: [warning] }) }, context), context),
  );
}

/** What a `nitf` element says. */
export function nitfFacts(nitf: MarkupElement): Facts {
  const body = childAt(nitf, 'body');
  const top = childAt(body, 'body.head');
  const content = childAt(body, 'body.content') ?? body;
  const end = childAt(body, 'body.end');
  return {
    ...headFacts(childAt(nitf, 'head')),
    ...topFacts(top, childAt(nitf, 'head')),
    language: attributeOf(body, 'lang') ?? attributeOf(nitf, 'lang') ?? attributeOf(nitf, 'baselang'),
    body: [
      ...nitfBlocks(content?.children.filter(child => child !== top && child !== end) ?? []),
      ...nitfBlocks(end?.children ?? []),
    ],
  };
}

function headFacts(head: MarkupElement | undefined): Partial<Facts> {
  const docdata = childAt(head, 'docdata');
  const at = (name: string, attribute: string) => attributeOf(childAt(docdata, name), attribute);
  const isHeldBack = attributeOf(docdata, 'management-status') === 'embargoed';
  const release = at('date.release', 'norm');
  return {
    headlines: slotsOf(head),
    published: at('date.issue', 'norm'),
    ...(isHeldBack ? { embargo: release } : { updated: release }),
    expires: at('date.expire', 'norm'),
    id: at('doc-id', 'id-string'),
    version: /^version (.+)$/.exec(at('doc-id', 'regsrc') ?? '')?.[1],
    urgency: at('urgency', 'ed-urg'),
    slug: at('fixture', 'fix-id'),
    rights: rightsOf(childAt(docdata, 'doc.copyright')),
    keywords: elementsOf(docdata ?? NOTHING, 'keyword').flatMap(keyword => attributeOf(keyword, 'key') ?? []),
    section: attributeOf(childAt(head, 'pubdata'), 'position.section'),
    topics: elementsOf(head ?? NOTHING, 'tobject.subject').flatMap(subject => topicOf(subject) ?? []),
    edNote: at('ed-msg', 'info'),
  };
}

const NOTHING: MarkupElement = { name: '', attributes: {}, children: [] };

function slotsOf(head: MarkupElement | undefined): Record<string, string> {
  const slots = childrenOf(head ?? NOTHING, 'meta').flatMap(meta => {
    const slot = /^headline-(index|mobile|seo|social)$/.exec(attributeOf(meta, 'name') ?? '')?.[1];
    const value = attributeOf(meta, 'content');
    return slot === undefined || value === undefined ? [] : [[slot, value] as const];
  });
  return Object.fromEntries(slots);
}

function rightsOf(copyright: MarkupElement | undefined): string | undefined {
  const [holder, year] = [attributeOf(copyright, 'holder'), attributeOf(copyright, 'year')];
  return holder === undefined || year === undefined ? holder : `© ${year} ${holder}`;
}

/** Media Topics by code; the older subject codes by name, since their numbers mean something else. */
function topicOf(subject: MarkupElement): string | undefined {
  const code = attributeOf(subject, 'tobject.subject.refnum') ?? '';
  if (/^20\d{6}$|^(?!00)\d{2}0{6}$/.test(code)) return `medtop:${code}`;
  return ['detail', 'matter', 'type'].flatMap(kind => attributeOf(subject, `tobject.subject.${kind}`) ?? [])[0];
}

function topFacts(top: MarkupElement | undefined, head: MarkupElement | undefined): Partial<Facts> {
  const hedline = childAt(top, 'hedline') ?? childAt(top, 'headline');
  const [under] = childrenOf(hedline ?? NOTHING, 'hl2');
  const headline = textOf(childAt(hedline, 'hl1')) ?? textOf(childAt(head, 'title'));
  return {
    headline,
    summary: textOf(childAt(top, 'abstract')) ?? (textOf(under) === headline ? undefined : textOf(under)),
    byline: bylineOf(childrenOf(top ?? NOTHING, 'byline')),
    source: textOf(childAt(top, 'distributor')),
    ...datelineOf(childAt(top, 'dateline')),
  };
}

/** "By Bernard Condon" and a title under it; people where the element names them. */
function bylineOf(bylines: readonly MarkupElement[]): Facts['byline'] {
  const lines = bylines.flatMap(byline => {
    const title = childAt(byline, 'byttl');
    const name = textOf({ ...byline, children: byline.children.filter(child => child !== title) });
    const parts = [name, textOf(title)].filter(text => text !== undefined);
    return parts.length > 0 ? [parts.join(', ')] : [];
  });
  return lines.length > 1 ? lines.flatMap(readByline) : lines[0];
}

function datelineOf(dateline: MarkupElement | undefined): Pick<Facts, 'dateline' | 'place'> {
  const printed = textOf(childAt(dateline, 'story.date'));
  const place = textOf(childAt(dateline, 'location', 'city')) ?? textOf(childAt(dateline, 'location'));
  const whole = printed !== undefined && /\p{L}{3}/u.test(printed) && /,/.test(printed);
  return { ...(place !== undefined && { place }), ...(whole && { dateline: printed }) };
}

export const readNitf: Importer = {
  import: importNitf,
  recognise: ({ text }) =>
    /<(?:\w+:)?nitf[\s>]/.test(text) && !/<NewsML|<(?:\w+:)?newsItem[\s>]/.test(text) ? 0.9 : 0,
};
