/** RSS of every version, Atom, and WordPress exports, which are RSS: an article for each story. */
import type { Block } from '../../article/types';
import type { Importer, ImportContext } from '../types';
import { clip, paragraph, type PictureParts } from './build';
import { decodeSource } from './decode';
import { type Facts, storyOf } from './facts';
import { htmlBlocks } from './markup/blocks';
import { parseFragment } from './markup/html';
import { attributeOf, childAt, childrenOf, elementsOf, type MarkupElement, rawText, textOf } from './markup/node';
import { parseXml } from './markup/xml';
import { finish } from './story';

function importFeed(source: Uint8Array, context: ImportContext) {
  const { root, warning } = parseXml(decodeSource(source));
  if (root === undefined) return [];
  const channel = root.name === 'feed' ? root : (childAt(root, 'channel') ?? root);
  // RSS 1.0 has its items beside the channel.
  const items = elementsOf(root, 'entry', 'item').filter(isStory);
  // Once for all items: among the channel's children are the items.
  const shared = sharedFacts(channel);
  return items.map(item =>
    finish(
      storyOf({ ...factsOf(item, shared), ...(warning !== undefined && { warnings: [warning] }) }, context),
      context,
    ),
  );
}

/** WordPress exports menus and files as items, too. */
const isStory = (item: MarkupElement): boolean =>
  !['attachment', 'nav_menu_item'].includes(textOf(childAt(item, 'post_type')) ?? '');

const first = (element: MarkupElement, ...names: readonly string[]): string | undefined =>
  names.flatMap(name => childrenOf(element, name)).flatMap(child => textOf(child) ?? [])[0];

type Shared = Pick<Facts, 'language' | 'rights' | 'source'>;

/** What a channel says of all its items. */
const sharedFacts = (channel: MarkupElement): Shared => ({
  source: first(channel, 'title'),
  rights: first(channel, 'copyright', 'rights'),
  language: first(channel, 'language') ?? attributeOf(channel, 'lang'),
});

function factsOf(item: MarkupElement, shared: Shared): Facts {
  const url = addressOf(item);
  const id = first(item, 'guid', 'id');
  const [section, ...keywords] = childrenOf(item, 'category').flatMap(
    each => attributeOf(each, 'term') ?? textOf(each) ?? [],
  );
  const body = bodyOf(item).filter(block => !isReadOn(block, url));
  return {
    headline: first(item, 'title'),
    summary: summaryOf(item),
    byline: bylineOf(item),
    section,
    keywords,
    published: first(item, 'pubDate', 'published', 'date', 'issued', 'updated'),
    updated: first(item, 'updated', 'modified'),
    source: first(item, 'source') ?? shared.source,
    rights: first(item, 'rights') ?? shared.rights,
    language: attributeOf(item, 'lang') ?? shared.language,
    url,
    ...(id !== url && { id }),
    body,
    pictures: body.some(({ type }) => type === 'picture') ? [] : picturesOf(item),
    clips: body.some(({ type }) => type === 'clip') ? [] : clipsOf(item),
  };
}

function addressOf(item: MarkupElement): string | undefined {
  const links = childrenOf(item, 'link');
  const alternate = links.find(link => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate');
  return attributeOf(alternate, 'href') ?? textOf(alternate);
}

function bylineOf(item: MarkupElement): Facts['byline'] {
  const names = childrenOf(item, 'creator', 'author').flatMap(
    each => textOf(childAt(each, 'name')) ?? textOf(each) ?? [],
  );
  // RSS puts the mailbox first: "desk@example.org (Jane Doe)".
  const people = names.map(name => ({ name: /^\S+@\S+ \((.+)\)$/.exec(name)?.[1] ?? name }));
  return people.length > 0 ? people : undefined;
}

/** Elements with words in them, in the order of the names; one with an address is a file's, whose name is the same. */
const textsOf = (item: MarkupElement, ...names: readonly string[]): MarkupElement[] =>
  names
    .flatMap(name => childrenOf(item, name))
    .filter(each => attributeOf(each, 'url') === undefined && textOf(each) !== undefined);

/** "Continue reading…", which leads to the story's own page. */
function isReadOn(block: Block, url: string | undefined): boolean {
  const [only, ...more] = block.type === 'paragraph' ? block.children[0].children : [];
  return only?.type === 'link' && more.length === 0 && only.url === url;
}

/** Atom's texts are plain unless they say otherwise. */
const isPlain = (element: MarkupElement | undefined): boolean =>
  element?.name === 'summary' && /^(?:text)?$/.test(attributeOf(element, 'type') ?? '');

const htmlOf = (element: MarkupElement | undefined): string => (element ? rawText(element) : '');

/** Of a summary in HTML the words. */
function summaryOf(item: MarkupElement): string | undefined {
  if (textsOf(item, 'encoded', 'content').length === 0) return undefined;
  const summary = childrenOf(item, 'description', 'summary')[0];
  if (isPlain(summary)) return textOf(summary);
  return textOf({ name: '', attributes: {}, children: parseFragment(htmlOf(summary)) });
}

/** The whole text where the feed has it, else what it tells of the story. */
function bodyOf(item: MarkupElement): Block[] {
  for (const element of textsOf(item, 'encoded', 'content', 'description', 'summary')) {
    const nested = childrenOf(element);
    const text = isPlain(element) ? textOf(element) : undefined;
    if (text !== undefined) return [paragraph(text)];
    const blocks = nested.length > 0 ? htmlBlocks(nested) : fromText(htmlOf(element));
    if (blocks.length > 0) return blocks;
  }
  return [];
}

/** HTML in a string; where it has no paragraphs of its own, as in WordPress, its lines are them. */
function fromText(html: string): Block[] {
  if (/<(?:p|div|br|h\d|ul|ol|figure|table)\b/i.test(html) && !/<p>[^<]*\n/.test(html))
    return htmlBlocks(parseFragment(html));
  return html
    .split(/\n+/)
    .flatMap(line => htmlBlocks(parseFragment(line)))
    .map(block => (block.type === 'paragraph' ? paragraph(block.children[0].children) : block));
}

const typeOf = (file: MarkupElement): string => attributeOf(file, 'type') ?? attributeOf(file, 'medium') ?? '';
const filesOf = (item: MarkupElement): MarkupElement[] =>
  elementsOf(item, 'content', 'enclosure', 'thumbnail').filter(file => attributeOf(file, 'url') !== undefined);

/** The widest of the same picture in several sizes. */
function picturesOf(item: MarkupElement): PictureParts[] {
  const width = (file: MarkupElement) => Number(attributeOf(file, 'width') ?? 0);
  const [file] = filesOf(item)
    .filter(each => /^image/.test(typeOf(each)) || each.name === 'thumbnail')
    .sort((a, b) => width(b) - width(a));
  const src = attributeOf(file, 'url');
  if (file === undefined || src === undefined) return [];
  const [caption, credit] = [first(file, 'description', 'title'), first(file, 'credit')];
  return [{ src, ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) }];
}

const clipsOf = (item: MarkupElement) =>
  filesOf(item).flatMap(file => {
    const medium = /^(audio|video)/.exec(typeOf(file))?.[1];
    if (medium !== 'audio' && medium !== 'video') return [];
    return [clip(medium, first(file, 'title') ?? first(item, 'title') ?? '', { src: attributeOf(file, 'url') })];
  });

export const readFeed: Importer = {
  import: importFeed,
  recognise: ({ text }) => (/<(?:rss|rdf:RDF)[\s>]|<feed\s[^>]*w3\.org\/2005\/Atom/i.test(text) ? 0.9 : 0),
};
