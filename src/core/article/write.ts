/** Writes articles. */
import type { Article, Block } from './types';
import { STARTS_FILE } from './front-matter';
import { writeField, type FieldData } from './writing/field';
import { writeBlock } from './writing/writers';

export { writeBlock } from './writing/writers';

/** The article's source: what was read, byte for byte. */
export const writeArticle = ({ text }: Article): string => text;

export interface Draft {
  /** In this order; empty values are left out. */
  readonly fields: Readonly<Record<string, FieldData>>;
  readonly blocks: readonly Block[];
}

/** A new file from data. Lines end with LF. */
export function composeArticle({ fields, blocks }: Draft): string {
  const lines = Object.entries(fields).flatMap(([name, data]) => writeField(name, data) ?? []);
  const front = lines.length > 0 ? [['---', ...lines, '---'].join('\n')] : [];
  const body = blocks.map(writeBlock);
  const text = [...front, ...body].join('\n\n') + '\n';
  return front.length === 0 && STARTS_FILE.test(text) ? `\n${text}` : text;
}
