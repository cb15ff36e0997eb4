/**
 * Articles in any unified pipeline: `unified().use(articleParse).use(articleStringify)`. The tree is unist: a root of type `article`,
 * with the fields as its data and the blocks as its children, all positions counted in the file.
 */
import type { Plugin } from 'unified';
import type { Node, Parent } from 'unist';
import { readFrontMatter } from './front-matter';
import { parseArticle } from './parse';
import { positionAt } from './positions';
import type { Article, Block } from './types';
import { composeArticle } from './write';
import type { FieldData } from './writing/field';

/** The root of an article's tree. */
export interface ArticleRoot extends Parent {
  type: 'article';
  children: Block[];
  data: {
    /** Field → value; of a field that stands twice, the first. What could not be read is its text. */
    fields: Record<string, unknown>;
    /** The front matter as typed, with its `---` lines; empty where there is none. Written again as long as `fields` agrees. */
    frontMatter: string;
  };
}

/** Reads articles. The tree may be changed by the pipeline. */
export const articleParse: Plugin<[], string, ArticleRoot> = function () {
  this.parser = text => toTree(parseArticle(text));
};

/** Writes articles in canonical form. */
export const articleStringify: Plugin<[], ArticleRoot, string> = function () {
  this.compiler = (tree: Node) => {
    const { children, data } = tree as ArticleRoot;
    const body = composeArticle({ fields: {}, blocks: children });
    const { frontMatter } = data;
    const unchanged = JSON.stringify(fieldsOf(frontMatter)) === JSON.stringify(data.fields);
    if (frontMatter !== '' && unchanged) return `${frontMatter.trimEnd()}\n\n${body}`;
    return composeArticle({ fields: data.fields as Record<string, FieldData>, blocks: children });
  };
};

function fieldsOf(text: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { name, data, value } of readFrontMatter(text).fields) {
    if (!Object.hasOwn(fields, name)) fields[name] = data ?? text.slice(value.start, value.end);
  }
  return fields;
}

/** An article as one tree, a copy. */
function toTree(article: Article): ArticleRoot {
  const children = article.blocks.map(({ node }, at) => {
    const copy = structuredCloneOf(node);
    const start = article.starts[at] ?? 0;
    const { line, character } = positionAt(article, start);
    moveTo(copy, { line: line + 1, column: character + 1, offset: start });
    return copy;
  });
  const { start, end: frontEnd } = article.front.span;
  const frontMatter = article.text.slice(start, frontEnd);
  const end = positionAt(article, article.text.length);
  return {
    type: 'article',
    children,
    data: { fields: fieldsOf(frontMatter), frontMatter },
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: end.line + 1, column: end.character + 1, offset: article.text.length },
    },
  };
}

/** Trees are plain data; objects that parsing shares between nodes become separate ones. */
const structuredCloneOf = (node: Block): Block => JSON.parse(JSON.stringify(node)) as Block;

interface Origin {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Moves every place of a block's tree from the block to the file. */
function moveTo(value: unknown, from: Origin): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) moveTo(entry, from);
    return;
  }
  const record = value as Record<string, unknown>;
  if (isPoint(record)) {
    if (record.line === 1) record.column += from.column - 1;
    record.line += from.line - 1;
    record.offset += from.offset;
    return;
  }
  for (const key of ['start', 'end']) if (typeof record[key] === 'number') record[key] += from.offset;
  if (Array.isArray(record['places'])) {
    record['places'] = record['places'].map(([at, source]: [number, number]) => [at, source + from.offset]);
  } else for (const entry of Object.values(record)) moveTo(entry, from);
}

const isPoint = (record: Record<string, unknown>): record is Record<'column' | 'line' | 'offset', number> =>
  typeof record['line'] === 'number' && typeof record['column'] === 'number';
