/** The tree of one block, from its own text. */
import { readDirective } from './directive';
import { LineFinder, skipBlanks, trimEnd } from './lines';
import { BlockSource } from './source';
import { Splitter, type Extent, type Shape } from './split';
import type { Block, Span } from './types';
import { box, correction, extract, table, verse } from './kinds/containers';
import { audio, embed, unknown, video } from './kinds/directives';
import type { Piece } from './kinds/kind';
import { links, seeAlso } from './kinds/link-lists';
import { list, numbered } from './kinds/list';
import { picture } from './kinds/picture';
import { pullQuote } from './kinds/pull-quote';
import { broken, crosshead, note, paragraph } from './kinds/text';

type Parser = (piece: Piece) => Block;

const LEAVES: Readonly<Record<string, Parser>> = { audio, embed, video };
const CONTAINERS: Readonly<Record<string, Parser>> = {
  box,
  correction,
  links,
  quote: extract,
  'see-also': seeAlso,
  table,
  verse,
};

const directive =
  (parsers: Readonly<Record<string, Parser>>): Parser =>
  piece => {
    const name = piece.directive?.name.value ?? '';
    return (Object.hasOwn(parsers, name) ? parsers[name] : undefined)?.(piece) ?? unknown(piece);
  };

const PARSERS: Readonly<Record<Shape, Parser>> = {
  'broken-directive': broken('broken-directive'),
  container: directive(CONTAINERS),
  crosshead,
  leaf: directive(LEAVES),
  list,
  note,
  numbered,
  paragraph,
  picture,
  pullQuote,
  'unclosed-block': broken('unclosed-block'),
  'unclosed-note': broken('unclosed-note'),
};

/** The tree of the block whose source is `text`, as splitting found it; positions are relative to `text`. */
export function parseBlock(text: string, shape: Shape, lineEnds: number): Block {
  const source = new BlockSource(text, lineEnds);
  const node = parsePiece(source, { shape, start: 0, end: text.length, line: 0, lineEnds });
  // Faults of nested blocks stand at the top-level block, so that nobody need walk the tree for them.
  if (source.faults.length > 0) node.faults = source.faults;
  return node;
}

function parsePiece(source: BlockSource, extent: Extent): Block {
  const { text } = source;
  const lines = linesOf(text, extent);
  const [first = extent] = lines;
  const directive = text.startsWith('::', extent.start) ? readDirective(text, first.start, first.end) : undefined;
  const blocks = (inner: readonly Span[]): Block[] => parseInside(source, inner);
  return PARSERS[extent.shape]({ source, extent, lines, blocks, ...(directive && { directive }) });
}

function linesOf(text: string, { start, end, lineEnds }: Extent): Span[] {
  if (lineEnds > 0) return new LineFinder(text, end).trimmed(start);
  const from = skipBlanks(text, start, end);
  return [{ start: from, end: trimEnd(text, from, end) }];
}

function parseInside(source: BlockSource, lines: readonly Span[]): Block[] {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return [];
  const splitter = new Splitter(source.text, { from: first.start, to: last.end });
  const blocks: Block[] = [];
  for (let extent = splitter.next(); extent; extent = splitter.next()) blocks.push(parsePiece(source, extent));
  return blocks;
}
