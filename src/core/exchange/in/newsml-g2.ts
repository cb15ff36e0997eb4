/** IPTC's NewsML-G2: news items alone or in a news message, with a body in XHTML, NITF or plain text. */
import type { Block } from '../../article/types';
import type { Importer, ImportContext } from '../types';
import { clip, type LinkParts, paragraph, type PictureParts } from './build';
import { decodeSource } from './decode';
import { type Facts, storyOf } from './facts';
import { htmlBlocks } from './markup/blocks';
import { parseFragment } from './markup/html';
import {
  attributeOf,
  childAt,
  childrenOf,
  elementsOf,
  hasClass,
  isElement,
  type Markup,
  type MarkupElement,
  rawText,
  textOf,
} from './markup/node';
import { nitfFacts } from './nitf';
import { parseXml } from './markup/xml';
import { finish } from './story';

function importNewsml(source: Uint8Array, context: ImportContext) {
  const { root, warning } = parseXml(decodeSource(source));
  if (root === undefined) return [];
  const items = root.name === 'newsItem' ? [root] : elementsOf(root, 'newsItem');
  return items.map(item =>
    finish(storyOf({ ...factsOf(item), ...(warning !== undefined && { warnings: [warning] }) }, context), context),
  );
}

const NOTHING: MarkupElement = { name: '', attributes: {}, children: [] };

function factsOf(item: MarkupElement): Facts {
  const [about = NOTHING, meta = NOTHING] = [childAt(item, 'itemMeta'), childAt(item, 'contentMeta')];
  const content = contentOf(item);
  const hasClips = content.body.some(({ type }) => type === 'clip');
  return {
    ...textFacts(about, meta),
    ...identity(item, about, meta),
    ...topicFacts(meta),
    body: content.body,
    pictures: [...pictureItem(item, about, meta), ...linked(about, 'picture').map(pictureOf)],
    clips: hasClips ? [] : linked(about, 'audio', 'video').map(clipOf),
    seeAlso: linked(about, 'text').map(linkOf),
  };
}

/** The first child of a name whose text says something. */
const said = (element: MarkupElement, ...names: readonly string[]): string | undefined =>
  names.flatMap(name => childrenOf(element, name)).flatMap(child => textOf(child) ?? [])[0];

const byRole = (element: MarkupElement, name: string, role: RegExp): string | undefined =>
  textOf(childrenOf(element, name).find(child => role.test(attributeOf(child, 'role') ?? '')));

function textFacts(about: MarkupElement, meta: MarkupElement): Partial<Facts> {
  const headlines = childrenOf(meta, 'headline').filter(each => attributeOf(each, 'role') === undefined);
  const creators = childrenOf(meta, 'creator').flatMap(creator => {
    const [name, role] = [textOf(childAt(creator, 'name')), textOf(childAt(creator, 'definition'))];
    return name === undefined ? [] : [{ name, ...(role !== undefined && { role }) }];
  });
  return {
    headline: headlines.flatMap(each => textOf(each) ?? [])[0] ?? said(meta, 'headline') ?? said(about, 'title'),
    headlines: slotsOf(meta),
    summary: byRole(meta, 'description', /summary$/),
    byline: said(meta, 'by') ?? (creators.length > 0 ? creators : undefined),
    dateline: said(meta, 'dateline'),
    place: textOf(childAt(meta, 'located', 'name')) ?? textOf(childAt(about, 'located', 'name')),
    slug: said(meta, 'slugline'),
    edNote: said(about, 'edNote'),
  };
}

function slotsOf(meta: MarkupElement): Record<string, string> {
  const slots = childrenOf(meta, 'headline').flatMap(headline => {
    const slot = /:(index|mobile|seo|social)$/.exec(attributeOf(headline, 'role') ?? '')?.[1];
    const value = textOf(headline);
    return slot === undefined || value === undefined ? [] : [[slot, value] as const];
  });
  return Object.fromEntries(slots);
}

function identity(item: MarkupElement, about: MarkupElement, meta: MarkupElement): Partial<Facts> {
  const rights = childAt(item, 'rightsInfo') ?? NOTHING;
  const holder = childAt(rights, 'copyrightHolder');
  return {
    id: attributeOf(item, 'guid'),
    version: attributeOf(item, 'version'),
    published: said(about, 'firstCreated', 'versionCreated'),
    updated: said(about, 'versionCreated'),
    embargo: said(about, 'embargoed'),
    language: attributeOf(childAt(meta, 'language'), 'tag') ?? attributeOf(item, 'lang'),
    rights: said(rights, 'copyrightNotice') ?? textOf(holder) ?? attributeOf(holder, 'literal'),
    source:
      textOf(childAt(meta, 'infoSource', 'name')) ??
      textOf(childAt(about, 'provider', 'name')) ??
      nameIn(childAt(about, 'provider')),
    urgency: said(meta, 'urgency'),
  };
}

/** "nprov:dpa": the name behind the scheme. */
const nameIn = (element: MarkupElement | undefined): string | undefined =>
  attributeOf(element, 'literal') ?? attributeOf(element, 'qcode')?.replace(/^[^:]*:/, '');

/** What marks the subject that is the section; our own exports set it. */
const SECTION = 'section';

function topicFacts(meta: MarkupElement): Partial<Facts> {
  const subjects = childrenOf(meta, 'subject');
  return {
    section: textOf(
      childAt(
        subjects.find(each => attributeOf(each, 'literal') === SECTION),
        'name',
      ),
    ),
    keywords: childrenOf(meta, 'keyword').flatMap(keyword => textOf(keyword) ?? []),
    topics: subjects
      .filter(each => attributeOf(each, 'literal') !== SECTION)
      .flatMap(subject => topicOf(subject) ?? []),
  };
}

function topicOf(subject: MarkupElement): string | undefined {
  const code = /^medtop:(\d{8})$/.exec(attributeOf(subject, 'qcode') ?? '')?.[0];
  return code ?? textOf(childAt(subject, 'name'));
}

const classOf = (link: MarkupElement): string =>
  attributeOf(childAt(link, 'itemClass'), 'qcode')?.replace(/^ninat:/, '') ?? '';

const linked = (about: MarkupElement, ...kinds: readonly string[]): MarkupElement[] =>
  childrenOf(about, 'link').filter(link => kinds.includes(classOf(link)));

const clipOf = (link: MarkupElement) =>
  clip(classOf(link) === 'audio' ? 'audio' : 'video', textOf(childAt(link, 'title')) ?? '', { src: targetOf(link) });

const targetOf = (link: MarkupElement): string | undefined =>
  attributeOf(link, 'href') ?? attributeOf(link, 'residref');

function pictureOf(link: MarkupElement): PictureParts {
  const [alt, src, caption] = [textOf(childAt(link, 'title')), targetOf(link), byRole(link, 'description', /caption$/)];
  return {
    ...(alt !== undefined && { alt }),
    ...(src !== undefined && { src }),
    ...(caption !== undefined && { caption }),
  };
}

function linkOf(link: MarkupElement): LinkParts {
  const target = targetOf(link);
  return { headline: textOf(childAt(link, 'title')) ?? target ?? '', ...(target !== undefined && { target }) };
}

/** An item that is a picture itself. */
function pictureItem(item: MarkupElement, about: MarkupElement, meta: MarkupElement): PictureParts[] {
  if (!/picture$/.test(attributeOf(childAt(about, 'itemClass'), 'qcode') ?? '')) return [];
  const files = elementsOf(item, 'remoteContent');
  const best = files.find(file => /base|high/i.test(attributeOf(file, 'rendition') ?? '')) ?? files[0];
  const [src, caption] = [
    attributeOf(best, 'href'),
    byRole(meta, 'description', /caption$/) ?? said(meta, 'description'),
  ];
  const [alt, credit] = [said(meta, 'headline'), said(meta, 'by', 'creditline')];
  return [
    {
      ...(alt !== undefined && { alt }),
      ...(src !== undefined && { src }),
      ...(caption !== undefined && { caption }),
      ...(credit !== undefined && { credit }),
    },
  ];
}

function contentOf(item: MarkupElement): { readonly body: readonly Block[] } {
  for (const content of childrenOf(childAt(item, 'contentSet') ?? NOTHING, 'inlineXML', 'inlineData')) {
    const body = content.name === 'inlineData' ? textBlocks(content) : xmlBlocks(content);
    if (body.length > 0) return { body };
  }
  return { body: [] };
}

export function xmlBlocks(content: MarkupElement): readonly Block[] {
  const [nitf] = elementsOf(content, 'nitf');
  if (nitf) return nitfFacts(nitf).body;
  const [body = content] = elementsOf(content, 'body');
  return htmlBlocks(body.children.filter(child => !isTrimming(child)));
}

/** What agencies put round a story for machines: a header of keywords, a footer with contacts of the desk. */
const isTrimming = (node: Markup): boolean =>
  isElement(node) &&
  ['footer', 'header'].includes(node.name) &&
  elementsOf(node, 'ul', 'section').some(
    each => hasClass(each, 'slugline') || /noteto|notes|contact/i.test(attributeOf(each, 'class') ?? ''),
  );

function textBlocks(content: MarkupElement): readonly Block[] {
  const text = rawText(content);
  if (/html/.test(attributeOf(content, 'contenttype') ?? '')) return htmlBlocks(parseFragment(text));
  return text
    .split(/\n\s*\n/)
    .filter(words => words.trim() !== '')
    .map(words => paragraph(words.trim().replace(/\s*\n\s*/g, ' ')));
}

export const readNewsmlG2: Importer = {
  import: importNewsml,
  recognise: ({ text }) => (/<(?:\w+:)?(?:newsItem|newsMessage)[\s>]/.test(text) ? 1 : 0),
};
