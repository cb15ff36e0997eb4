/** The outline: the headline over everything, crossheads over what stands below them, each with its words. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { countBlock } from '../article/counts';
import { fieldOf, textField } from '../article/fields-of';
import { plainText } from '../article/text';
import type { Article, Block } from '../article/types';
import { blockSpan, rangeOf } from './ranges';

interface Entry {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
}

type Entries = { readonly [T in Block['type']]?: (node: Extract<Block, { type: T }>) => Entry };

const title = (node: { readonly title?: { readonly value: string } }, otherwise: string): string =>
  node.title?.value === undefined || node.title.value === '' ? otherwise : node.title.value;

/** The blocks that the outline names. Paragraphs and lists are what it counts. */
const ENTRIES: Entries = {
  pullQuote: ({ children: [quoted, speaker] }) => ({
    name: `“${plainText(quoted)}”`,
    kind: SymbolKind.String,
    ...(speaker && { detail: speaker.name.value }),
  }),
  picture: ({ alt, src }) => ({ name: alt.value || src.value, detail: 'Picture', kind: SymbolKind.File }),
  clip: ({ line, medium }) => ({
    name: `“${line.value}”`,
    detail: medium === 'video' ? 'Video' : 'Audio',
    kind: SymbolKind.Event,
  }),
  embed: ({ what }) => ({ name: what.value, detail: 'Embed', kind: SymbolKind.Interface }),
  box: node => ({ name: title(node, 'Fact box'), detail: 'Fact box', kind: SymbolKind.Struct }),
  extract: node => ({ name: title(node, 'Extract'), detail: 'Extract', kind: SymbolKind.Struct }),
  table: node => ({ name: title(node, 'Table'), detail: 'Table', kind: SymbolKind.Array }),
  verse: node => ({ name: title(node, 'Verse'), detail: 'Verse', kind: SymbolKind.Struct }),
  correction: () => ({ name: 'Correction', kind: SymbolKind.Struct }),
  seeAlso: ({ children }) => ({ name: 'See also', detail: links(children.length), kind: SymbolKind.Array }),
  links: ({ children }) => ({ name: 'Internet links', detail: links(children.length), kind: SymbolKind.Array }),
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const links = (count: number): string => counted(count, 'link');
const words = (count: number): string => counted(count, 'word');

/** Where no text says what it is; the protocol forbids empty names. */
const NAMELESS = '(no text)';

/** Longer names say no more in an outline; characters. */
const LONGEST = 80;

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || line === '“”') return NAMELESS;
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** A crosshead, or the story above the first one, and how far it reaches: blocks `[from, to)`. */
interface Section {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** The article's symbols, nested. Words are those that readers get: no notes. */
export function documentSymbols(article: Article): DocumentSymbol[] {
  const sections = sectionsOf(article);
  const below = sections.flatMap((section, at) =>
    at === 0 ? entriesIn(article, section.from, section.to) : [crosshead(article, section)],
  );
  return headline(article, below, sections);
}

/** The first section is what stands above the first crosshead. */
function sectionsOf({ blocks }: Article): Section[] {
  const heads = blocks.flatMap(({ node }, at) => (node.type === 'crosshead' ? [at] : []));
  return [0, ...heads].map((from, i) => {
    const to = heads[i] ?? blocks.length;
    let words = 0;
    for (let at = from; at < to; at++) words += countBlock(blocks[at] as Article['blocks'][number]);
    return { from, to, words };
  });
}

function headline(article: Article, below: DocumentSymbol[], sections: readonly Section[]): DocumentSymbol[] {
  const field = fieldOf(article, 'headline');
  const name = textField(article, 'headline');
  if (!field || name === undefined) return below;
  const total = sections.reduce((sum, section) => sum + section.words, 0);
  return [
    {
      name: shown(name),
      detail: words(total),
      kind: SymbolKind.Module,
      range: rangeOf(article, { start: field.key.start, end: article.text.length }),
      selectionRange: rangeOf(article, { start: field.key.start, end: field.value.end }),
      children: below,
    },
  ];
}

function crosshead(article: Article, { from, to, words: count }: Section): DocumentSymbol {
  const own = blockSpan(article, from);
  const node = article.blocks[from]?.node;
  return {
    name: shown(node ? plainText(node) : ''),
    detail: words(count),
    kind: SymbolKind.Namespace,
    range: rangeOf(article, { start: own.start, end: blockSpan(article, to - 1).end }),
    selectionRange: rangeOf(article, own),
    children: entriesIn(article, from + 1, to),
  };
}

function entriesIn(article: Article, from: number, to: number): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (let at = from; at < to; at++) {
    const node = article.blocks[at]?.node;
    const entry = node && (ENTRIES[node.type] as ((node: Block) => Entry) | undefined)?.(node);
    if (!entry) continue;
    const range = rangeOf(article, blockSpan(article, at));
    symbols.push({ ...entry, name: shown(entry.name), range, selectionRange: range });
  }
  return symbols;
}
