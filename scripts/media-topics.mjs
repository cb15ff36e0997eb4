// Writes src/core/topics/data.ts from the IPTC's own file of Media Topics (cptall-en-US.json of a release, from
// https://cv.iptc.org/newscodes/mediatopic/): `node scripts/media-topics.mjs <that file>`. Run it when a release comes out.
import { readFileSync, writeFileSync } from 'node:fs';

const [source] = process.argv.slice(2);
if (!source) {
  console.error('Say where the IPTC file is: node scripts/media-topics.mjs <cptall-en-US.json>');
  process.exit(2);
}

const { conceptSet, dateReleased } = JSON.parse(readFileSync(source, 'utf8'));
const codeOf = concept => concept.qcode.slice('medtop:'.length);
/** What the release of 2023-03-31 leaves without an American name. */
const NAMELESS = { 20000304: 'media' };
const nameOf = concept => Object.values(concept.prefLabel)[0] ?? NAMELESS[codeOf(concept)];
// Retired concepts are for reading old stories: nobody should choose them.
const current = new Map(conceptSet.filter(({ retired }) => !retired).map(concept => [codeOf(concept), concept]));

const lines = [];
const seen = new Set();
function write(code, depth) {
  const concept = current.get(code);
  if (!concept || seen.has(code)) return;
  seen.add(code);
  lines.push(`${' '.repeat(depth)}${code}${nameOf(concept)}`);
  const children = [...current.values()].filter(({ broader = [] }) => broader.some(uri => uri.endsWith(code)));
  for (const child of children.map(codeOf).sort()) write(child, depth + 1);
}
for (const [code, { broader }] of current) if (!broader) write(code, 0);

writeFileSync(
  new URL('../src/core/topics/data.ts', import.meta.url),
  `/**
 * IPTC Media Topics, release of ${dateReleased.slice(0, 10)}: the current concepts as a tree, one a line, below its broader one with one blank more; the
 * code of eight digits, then the name. Made by scripts/media-topics.mjs.
 *
 * Copyright IPTC, International Press Telecommunications Council, https://iptc.org. Licence: Creative Commons Attribution 4.0
 * (https://creativecommons.org/licenses/by/4.0/). Changed: only codes, English names and the tree are kept.
 */
export const MEDIA_TOPICS = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} of ${current.size} current topics written.`);
