import type { BlockContent, ListItem as MdItem, Paragraph as MdParagraph, PhrasingContent } from 'mdast';
import type { Block, Clip, Inline, LinkItem, ListItem, Part, Picture, PullQuote, Run, Table } from '../article/types';
import { attribute } from '../layout/blocks/media';
import { stanzasOf } from '../layout/blocks/text';
import { safeTarget } from '../layout/links';

type Printers = { readonly [Type in Block['type']]: (node: Block & { type: Type }) => BlockContent[] };

/** Each kind of block in the few that CommonMark has. */
const PRINTERS: Printers = {
  box: node => [...title(node.title), ...blocksToMdast(node.children), ...source(node.source)],
  clip,
  correction: node => [
    quote([paragraph([strong(correctionLabel(attribute(node.attributes, 'date')))]), ...blocksToMdast(node.children)]),
  ],
  crosshead: node => [heading(2, inlineOf(node.children[0]))],
  embed: node => [paragraph(linked(attribute(node.attributes, 'url'), words(node.what.value)))],
  extract: node => [...title(node.title), quote(blocksToMdast(node.children))],
  links: node => [heading(2, words('Internet links')), ...listOf(node.children.map(linkItem))],
  list: node => listOf(node.children.map(item), node.ordered ? Number(node.children[0]?.marker.value) : undefined),
  note: () => [],
  paragraph: node => [paragraph(inlineOf(node.children[0]))],
  picture,
  pullQuote,
  seeAlso: node => [heading(2, words('See also')), ...listOf(node.children.map(linkItem))],
  table,
  unknown: () => [],
  verse: node => [...title(node.title), ...stanzasOf(node).map(stanza => paragraph(brokenLines(stanza)))],
};

/** Blocks of an article as a Markdown tree. */
export function blocksToMdast(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap(node => (PRINTERS[node.type] as (node: Block) => BlockContent[])(node));
}

export const words = (value: string): PhrasingContent[] =>
  value === '' ? [] : [{ type: 'text', value: value.replace(/\s+/g, ' ') }];
export const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: words(value) });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: words(value) });

export function paragraph(children: PhrasingContent[]): MdParagraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 1 | 2 | 3, children: PhrasingContent[]): BlockContent {
  return { type: 'heading', depth, children };
}

const title = (part: Part | undefined): BlockContent[] => (part ? [heading(3, words(part.value))] : []);
const source = (part: Part | undefined): BlockContent[] =>
  part ? [paragraph([emphasis(`Source: ${part.value}`)])] : [];
const quote = (children: BlockContent[]): BlockContent => ({ type: 'blockquote', children });
const correctionLabel = (date: string | undefined) => (date === undefined ? 'Correction' : `Correction, ${date}`);

/** Wrapped lines of the source are one line of the paragraph: what starts a line there must not start a block here. */
function inlineOf(run: Run): PhrasingContent[] {
  return run.children.map(unwrapped);
}

function unwrapped(node: Inline): PhrasingContent {
  if (node.type === 'text') return { type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') };
  const children = (node.children as Inline[]).map(unwrapped);
  // A link holds no link; the parser saw to that.
  return { ...node, children };
}

function linked(address: string | undefined, children: PhrasingContent[]): PhrasingContent[] {
  const url = safeTarget(address ?? '');
  return url === undefined ? children : [{ type: 'link', url, children }];
}

function picture({ alt, src, caption, credit }: Picture): BlockContent[] {
  const url = safeTarget(src.value);
  const image: PhrasingContent[] = url === undefined ? words(alt.value) : [{ type: 'image', url, alt: alt.value }];
  const below = [...(caption ? inlineOf(caption) : []), ...(credit ? words(`(Photo: ${credit.value})`) : [])];
  return [paragraph(image), ...(below.length > 0 ? [paragraph(spaced(below))] : [])];
}

const spaced = (children: PhrasingContent[]) =>
  children.flatMap((child, at) => (at === 0 ? [child] : [{ type: 'text' as const, value: ' ' }, child]));

function pullQuote({ children: [run, speaker] }: PullQuote): BlockContent[] {
  const by = speaker && [speaker.name.value, ...(speaker.role ? [speaker.role.value] : [])].join(', ');
  return [quote([paragraph(inlineOf(run)), ...(by === undefined ? [] : [paragraph(words(`— ${by}`))])])];
}

function clip({ line, attributes }: Clip): BlockContent[] {
  const by = attribute(attributes, 'by');
  const quoted = linked(attribute(attributes, 'src'), words(`"${line.value}"`));
  return [paragraph([...(by === undefined ? [] : [strong(by), ...words(' ')]), ...quoted])];
}

function listOf(items: readonly PhrasingContent[][], start?: number): BlockContent[] {
  if (items.length === 0) return [];
  const children = items.map((content): MdItem => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(content)],
  }));
  return [{ type: 'list', ordered: start !== undefined, start: start ?? null, spread: false, children }];
}

const item = ({ children: [run] }: ListItem) => inlineOf(run);

function linkItem({ date, section, headline, target }: LinkItem): PhrasingContent[] {
  const origin = [date?.value, section?.value].filter(part => part !== undefined).join(' | ');
  return [...words(origin === '' ? '' : `${origin} | `), ...linked(target.value, words(headline.value))];
}

/** A row an item: each cell behind the name of its column. */
function table({ title: name, children: [head, ...rows] }: Table): BlockContent[] {
  const columns = head?.children ?? [];
  const items = rows.map(row =>
    row.children.flatMap((cell, at) => [
      ...(at === 0 ? [] : words('; ')),
      ...(columns[at] ? [...inlineOf(columns[at]), ...words(': ')] : []),
      ...inlineOf(cell),
    ]),
  );
  return [...title(name), ...listOf(items.length > 0 ? items : columns.map(inlineOf))];
}

function brokenLines(runs: readonly Run[]): PhrasingContent[] {
  return runs.flatMap((run, at) => (at === 0 ? inlineOf(run) : [{ type: 'break' as const }, ...inlineOf(run)]));
}
