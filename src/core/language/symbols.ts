/** The outline: the headline over everything, crossheads over what stands below them, each with its words. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { countBlock, countWords } from '../article/counts';
import { fieldOf, textField } from '../article/fields-of';
import { plainText } from '../article/text';
import type { Article, Block, SourceBlock } from '../article/types';
import { blockSpan, rangeOf } from './ranges';
import { sectionsOf, type Section } from './sections';

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

/** The article's symbols, nested. Words are those that readers get: no notes. */
export function documentSymbols(article: Article): DocumentSymbol[] {
  const { opening, crossheads, closing } = sectionsOf(article);
  return headline(article, [
    ...entriesIn(article, opening.from, opening.to),
    ...crossheads.map(section => crosshead(article, section)),
    ...entriesIn(article, closing.from, closing.to),
  ]);
}

function wordsIn({ blocks }: Article, { from, to }: Section): number {
  let count = 0;
  for (let at = from; at < to; at++) count += countBlock(blocks[at] as SourceBlock);
  return count;
}

function headline(article: Article, below: DocumentSymbol[]): DocumentSymbol[] {
  const field = fieldOf(article, 'headline');
  const name = textField(article, 'headline');
  if (!field || name === undefined) return below;
  return [
    {
      name: shown(name),
      detail: words(countWords(article)),
      kind: SymbolKind.Module,
      range: rangeOf(article, { start: field.key.start, end: article.text.length }),
      selectionRange: rangeOf(article, { start: field.key.start, end: field.value.end }),
      children: below,
    },
  ];
}

function crosshead(article: Article, section: Section): DocumentSymbol {
  const { from, to } = section;
  const own = blockSpan(article, from);
  const node = article.blocks[from]?.node;
  return {
    name: shown(node ? plainText(node) : ''),
    detail: words(wordsIn(article, section)),
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
