/** The outline: the headline over everything, crossheads over what stands below them, each with its words. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { countBlock, countWords } from '../article/counts';
import { fieldOf, textField } from '../article/fields-of';
import { plainText } from '../article/text';
import type { Article, Block, SourceBlock } from '../article/types';
import type { Say } from '../say';
import { blockSpan, rangeOf } from './ranges';
import { sectionsOf, type Section } from './sections';

interface Entry {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
}

type Entries = { readonly [T in Block['type']]?: (node: Extract<Block, { type: T }>, say: Say) => Entry };

const title = (node: { readonly title?: { readonly value: string } }, otherwise: string): string =>
  node.title?.value === undefined || node.title.value === '' ? otherwise : node.title.value;

/** The blocks that the outline names. Paragraphs and lists are what it counts. */
const ENTRIES: Entries = {
  pullQuote: ({ children: [quoted, speaker] }) => ({
    name: `“${plainText(quoted)}”`,
    kind: SymbolKind.String,
    ...(speaker && { detail: speaker.name.value }),
  }),
  picture: ({ alt, src }, say) => ({
    name: alt.value || src.value,
    detail: say('Picture'),
    kind: SymbolKind.File,
  }),
  clip: ({ line, medium }, say) => ({
    name: `“${line.value}”`,
    detail: medium === 'video' ? say('Video') : say('Audio'),
    kind: SymbolKind.Event,
  }),
  embed: ({ what }, say) => ({ name: what.value, detail: say('Embed'), kind: SymbolKind.Interface }),
  box: (node, say) => ({ name: title(node, say('Fact box')), detail: say('Fact box'), kind: SymbolKind.Struct }),
  extract: (node, say) => ({ name: title(node, say('Extract')), detail: say('Extract'), kind: SymbolKind.Struct }),
  table: (node, say) => ({ name: title(node, say('Table')), detail: say('Table'), kind: SymbolKind.Array }),
  verse: (node, say) => ({ name: title(node, say('Verse')), detail: say('Verse'), kind: SymbolKind.Struct }),
  correction: (_, say) => ({ name: say('Correction'), kind: SymbolKind.Struct }),
  seeAlso: ({ children }, say) => ({
    name: say('See also'),
    detail: links(children.length, say),
    kind: SymbolKind.Array,
  }),
  links: ({ children }, say) => ({
    name: say('Internet links'),
    detail: links(children.length, say),
    kind: SymbolKind.Array,
  }),
};

const links = (count: number, say: Say): string => (count === 1 ? say('1 link') : say('{count} links', { count }));
const words = (count: number, say: Say): string => (count === 1 ? say('1 word') : say('{count} words', { count }));

/** Longer names say no more in an outline; characters. */
const LONGEST = 80;

function shown(text: string, say: Say): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // The protocol forbids empty names.
  if (line === '' || line === '“”') return say('(no text)');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** The article's symbols, nested. Words are those that readers get: no notes. */
export function documentSymbols(article: Article, say: Say): DocumentSymbol[] {
  const { opening, crossheads, closing } = sectionsOf(article);
  return headline(
    article,
    [
      ...entriesIn(article, opening.from, opening.to, say),
      ...crossheads.map(section => crosshead(article, section, say)),
      ...entriesIn(article, closing.from, closing.to, say),
    ],
    say,
  );
}

function wordsIn({ blocks }: Article, { from, to }: Section): number {
  let count = 0;
  for (let at = from; at < to; at++) count += countBlock(blocks[at] as SourceBlock);
  return count;
}

function headline(article: Article, below: DocumentSymbol[], say: Say): DocumentSymbol[] {
  const field = fieldOf(article, 'headline');
  const name = textField(article, 'headline');
  if (!field || name === undefined) return below;
  return [
    {
      name: shown(name, say),
      detail: words(countWords(article), say),
      kind: SymbolKind.Module,
      range: rangeOf(article, { start: field.key.start, end: article.text.length }),
      selectionRange: rangeOf(article, { start: field.key.start, end: field.value.end }),
      children: below,
    },
  ];
}

function crosshead(article: Article, section: Section, say: Say): DocumentSymbol {
  const { from, to } = section;
  const own = blockSpan(article, from);
  const node = article.blocks[from]?.node;
  return {
    name: shown(node ? plainText(node) : '', say),
    detail: words(wordsIn(article, section), say),
    kind: SymbolKind.Namespace,
    range: rangeOf(article, { start: own.start, end: blockSpan(article, to - 1).end }),
    selectionRange: rangeOf(article, own),
    children: entriesIn(article, from + 1, to, say),
  };
}

function entriesIn(article: Article, from: number, to: number, say: Say): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (let at = from; at < to; at++) {
    const node = article.blocks[at]?.node;
    const entry = node && (ENTRIES[node.type] as ((node: Block, say: Say) => Entry) | undefined)?.(node, say);
    if (!entry) continue;
    const range = rangeOf(article, blockSpan(article, at));
    symbols.push({ ...entry, name: shown(entry.name, say), range, selectionRange: range });
  }
  return symbols;
}
