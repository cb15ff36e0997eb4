import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { positionAt } from '../article/positions';
import type { Article, BlockType } from '../article/types';
import { sectionsOf } from './sections';

type Fold = FoldingRange;

/** What can be folded: the front matter, notes, blocks of several lines that delimit themselves, and the text below each crosshead. */
export function foldingRanges(article: Article): FoldingRange[] {
  return [...frontMatter(article), ...blocks(article), ...sections(article)].filter(
    ({ startLine, endLine }) => endLine > startLine,
  );
}

function frontMatter(article: Article): Fold[] {
  const { start, end } = article.front.span;
  if (end === start) return [];
  const last = positionAt(article, end);
  // The span ends behind the line end of the closing dashes.
  const endLine = last.character === 0 ? last.line - 1 : last.line;
  return [{ startLine: 0, endLine, kind: FoldingRangeKind.Region }];
}

const KINDS: Partial<Record<BlockType, FoldingRangeKind>> = { note: FoldingRangeKind.Comment };

const FOLDED: ReadonlySet<BlockType> = new Set<BlockType>([
  'box',
  'correction',
  'extract',
  'links',
  'note',
  'seeAlso',
  'table',
  'unknown',
  'verse',
]);

const blocks = ({ blocks, lines }: Article): Fold[] =>
  blocks.flatMap(({ node, lineEnds }, at) => {
    if (!FOLDED.has(node.type) || lineEnds === 0) return [];
    const startLine = lines[at] ?? 0;
    const kind = KINDS[node.type];
    return [{ startLine, endLine: startLine + lineEnds, ...(kind !== undefined && { kind }) }];
  });

/** From each crosshead to the last line before the next one, or to the end of the story. */
const sections = (article: Article): Fold[] =>
  sectionsOf(article).crossheads.map(({ from, to }) => ({
    startLine: article.lines[from] ?? 0,
    endLine: (article.lines[to - 1] ?? 0) + (article.blocks[to - 1]?.lineEnds ?? 0),
  }));
