/** Where the cursor is, in the terms of the format: what can be completed there follows from it. */
import { afterLineEnd, LineFinder, lineStart } from '../../article/lines';
import { directiveRow, type BlockRow } from '../../article/blocks';
import type { Article, Span } from '../../article/types';
import { blockAt } from '../ranges';

/** Longer lines are looked at no further back than this; characters. */
const REACH = 2_000;

export interface Place {
  readonly article: Article;
  readonly offset: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The rest of the line. */
  readonly after: string;
  readonly area: 'body' | 'front';
}

export function placeAt(article: Article, offset: number): Place {
  const { text } = article;
  const start = Math.max(lineStart(text, offset), offset - REACH);
  const end = Math.min(new LineFinder(text).end(offset), offset + REACH);
  const inFront = offset > firstLineEnd(text) && offset < closingFence(article);
  return {
    article,
    offset,
    before: text.slice(start, offset),
    after: text.slice(offset, end),
    area: inFront ? 'front' : 'body',
  };
}

/** Where the line of the closing dashes starts; 0 where there is no front matter. */
function closingFence({ text, front }: Article): number {
  const { end } = front.span;
  return end === 0 ? 0 : lineStart(text, beforeLineEnd(text, end));
}

const firstLineEnd = (text: string): number => afterLineEnd(text, new LineFinder(text).end(0)) - 1;

/** The offset before the line end that ends at `end`, or `end` where none does. */
function beforeLineEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\r\n]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** The last so many characters before the cursor, and what stands up to `until` behind it: what a choice replaces. */
export const wordSpan = ({ offset }: Place, typed: string, rest = ''): Span => ({
  start: offset - typed.length,
  end: offset + rest.length,
});

/** The type of the block that the cursor is in. */
export function blockType({ article, offset }: Place): string | undefined {
  const at = blockAt(article, offset);
  return at < 0 ? undefined : article.blocks[at]?.node.type;
}

const DIRECTIVE = /^\s*:{2,}([\w-]+)(?:\[.*\])?\{([^}]*)$/;

/** The directive whose `{…}` the cursor is in: its row and what is typed of the attributes. */
export function attributesAt({ before, area }: Place): { readonly row: BlockRow; readonly typed: string } | undefined {
  const [, name = '', typed = ''] = (area === 'body' ? DIRECTIVE.exec(before) : null) ?? [];
  const row = directiveRow(name);
  return row && { row, typed };
}
