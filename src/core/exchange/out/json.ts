import type { Article, SourceBlock } from '../../article/types';
import { lossesOf } from '../losses';
import { publishable } from '../publishable';
import type { ExportContext, Exported, Format } from '../types';

export const json: Format = {
  id: 'json',
  label: 'Article as JSON',
  extension: 'json',
  mediaType: 'application/json',
  description: 'The article as Crosshead reads it, as data, with the place of every part in the source.',
  staysInside: true,
  export: exportJson,
};

/** Raised when a reader of an older version would misread a newer file. */
const VERSION = 1;

function exportJson(article: Article, { say }: ExportContext): Exported {
  const story = publishable(article);
  const data = {
    format: 'crosshead-article',
    version: VERSION,
    fields: story.front.fields.map(({ name, data: value, key, value: span }) => ({ name, value, key, span })),
    blocks: story.blocks.map((block, at) => absolute(block, story.starts[at] ?? 0, story.lines[at] ?? 0)),
  };
  return {
    content: `${JSON.stringify(data, null, 2)}\n`,
    losses: lossesOf(article, { name: 'JSON', fields: 'all', keepsDeskLinks: true }, say),
  };
}

/** A block's tree with its places counted from the start of the file: offsets in UTF-16 code units, lines from 1 as unist has them. */
function absolute({ node, text }: SourceBlock, start: number, line: number): unknown {
  const moved = JSON.parse(JSON.stringify(node), (key: string, value: unknown) => {
    if (typeof value !== 'number') return value;
    return OFFSETS.has(key) ? value + start : key === 'line' ? value + line : value;
  }) as object;
  return { ...moved, start, end: start + text.length };
}

const OFFSETS = new Set(['end', 'offset', 'start']);
