// docs/exchange.md: what each format holds and loses, from the registry and from exports of the example with every block.
import * as esbuild from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at } from '../root.mjs';

const SOURCE = `
export { parseArticle } from './src/core/article/parse';
export { DEFAULT_DESK } from './src/core/desk/default-desk';
export { MAPPINGS, PARTS } from './src/core/exchange/mapping';
export { exportArticle, FORMATS } from './src/core/exchange/registry';
export { pageSettings } from './src/core/layout/choice';
export { LAYOUTS } from './src/core/layout/registry';
`;

const EXAMPLE = 'examples/every-block.article';

async function readRegistry() {
  const outfile = at('.build/generate/exchange.cjs');
  await esbuild.build({
    stdin: { contents: SOURCE, resolveDir: at(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    loader: { '.css': 'text' },
    logLevel: 'warning',
    outfile,
  });
  return createRequire(import.meta.url)(outfile);
}

export async function exchangePage() {
  const registry = await readRegistry();
  const sections = [];
  for (const format of registry.FORMATS) sections.push(await section(format, registry));
  return `${[...top(registry.FORMATS), ...sections].join('\n\n')}\n`;
}

const top = formats => [
  '# Exchange: formats out and in',
  '<!-- Made by scripts/generate.mjs from src/core/exchange. -->',
  "An article leaves through `Crosshead: Export Article…`, through the menus of files, folders, editors and previews, or through `crosshead export`; it comes in through `crosshead import`. What a format has no slot for is told, a sentence each, with its place in the article. Three things never leave: notes to the desk, blocks that this version does not know, and scripts. A story under embargo leaves only in formats for the desk's own use, unless you say otherwise (`--allow-embargoed`; the editor asks).",
  table(
    ['Format', 'Id', 'Ends in', 'Out', 'In'],
    formats.map(({ label, id, extension, export: writes, import: reads }) => [
      `[${label}](#${anchor(label)})`,
      `\`${id}\``,
      `\`.${extension}\``,
      writes ? 'yes' : '',
      reads ? 'yes' : '',
    ]),
  ),
];

/** As GitHub makes it from a heading. */
const anchor = heading =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

async function section(format, registry) {
  const { id, label, description, mediaType, staysInside, export: writes } = format;
  const mapping = registry.MAPPINGS[id];
  return [
    `## ${label}`,
    `${description} Media type \`${mediaType}\`.${staysInside ? ' For the desk itself: a story under embargo may be in it.' : ''}`,
    ...(mapping ? [slots(mapping, registry.PARTS)] : []),
    ...(writes ? [await losses(id, registry)] : []),
  ].join('\n\n');
}

const slots = (mapping, parts) =>
  table(
    ['Part', 'Where'],
    parts.map(part => [part, mapping[part] ?? 'no slot: told as a loss']),
  );

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(escaped).join(' | ')} |`).join('\n');

const escaped = cell => cell.replaceAll('|', '\\|');

async function losses(id, { parseArticle, exportArticle, ...registry }) {
  const article = parseArticle(readFileSync(at(EXAMPLE), 'utf8'));
  const told = await exportArticle(id, article, contextOf(article, registry));
  const lines = [...new Set(told.losses.map(({ message }) => `- ${message}`))];
  if (lines.length === 0) return `Of [${EXAMPLE}](../${EXAMPLE}) it loses nothing.`;
  return [`Of [${EXAMPLE}](../${EXAMPLE}) it loses:`, lines.join('\n')].join('\n\n');
}

/** Every picture is there, as one that all formats can hold. */
function contextOf(article, { LAYOUTS, DEFAULT_DESK, pageSettings }) {
  const [layout] = LAYOUTS;
  const bytes = readFileSync(at('examples/images/putin.png'));
  return {
    layout,
    page: pageSettings(article, DEFAULT_DESK, layout),
    asset: () => ({ bytes, mediaType: 'image/png' }),
    now: 0,
    print: async () => new Uint8Array(),
  };
}
