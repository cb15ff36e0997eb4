/** Where the cursor is, in the terms of the format: what can be completed there follows from it. */
import { isLeftOpen } from '../../article/front-matter';
import { afterLineEnd, LineFinder, lineStart } from '../../article/lines';
import { directiveRow, type BlockRow } from '../../article/blocks';
import type { Article, Span } from '../../article/types';
import { blockAt } from '../ranges';
import type { Choice } from './types';

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
  return {
    article,
    offset,
    before: text.slice(start, offset),
    after: text.slice(offset, end),
    area: isInFront(article, offset) ? 'front' : 'body',
  };
}

function isInFront({ text, front }: Article, offset: number): boolean {
  if (front.span.end === 0 || offset <= firstLineEnd(text)) return false;
  // As long as nobody has closed it, the line behind it is that of the next field.
  return offset < front.fieldsEnd || (isLeftOpen(front) && lineStart(text, offset) <= front.fieldsEnd);
}

const firstLineEnd = (text: string): number => afterLineEnd(text, new LineFinder(text).end(0)) - 1;

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

/** A choice within quotation marks, with the closing one where it is not there yet. */
export const quoted = (choice: Choice, { after }: Place): Choice =>
  after.includes('"') ? choice : { ...choice, text: `${choice.text ?? choice.label}"` };
