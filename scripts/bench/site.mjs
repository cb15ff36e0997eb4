// A folder of 1,000 articles to a site of pages and ninjs in one go, beside Eleventy, which makes pages of the same texts as Markdown;
// and what a second run costs, and memory with ten times as many.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ratio } from './measure.mjs';
import { PEERS } from './peers.mjs';
import { CLI, inTurn, measure } from './program.mjs';
import { areCorporaThere, newsCopy } from './texts.mjs';

const ELEVENTY = path.join(PEERS, 'node_modules/@11ty/eleventy/cmd.cjs');
const [ARTICLES, MANY, ROUNDS] = [1_000, 10_000, 5];
/** Articles of a desk lie in folders. */
const FOLDER = 100;
const EXPORT = ['--site', '--to', 'html,ninjs', '--base-url', 'https://example.org/', '--out'];

/** The same texts in both ways; what Eleventy takes for a page, with the title in the head as its documentation has it. */
function writeTexts(folder, copy, count) {
  for (let i = 0; i < count; i++) {
    const name = path.join(String(Math.floor(i / FOLDER)), String(i));
    const body = copy[i % copy.length].trim();
    for (const kind of ['articles', 'pages'])
      mkdirSync(path.dirname(path.join(folder, kind, name)), { recursive: true });
    const front = `headline: Story ${i}\nsection: World/${i % 9}\npublished: 2001-11-23 01:27 GMT\n`;
    writeFileSync(path.join(folder, 'articles', `${name}.article`), `---\n${front}---\n\n${body}\n`);
    writeFileSync(
      path.join(folder, 'pages', `${name}.md`),
      `---\ntitle: Story ${i}\nlayout: page.njk\n---\n\n${body}\n`,
    );
  }
  mkdirSync(path.join(folder, 'pages/_includes'));
  writeFileSync(
    path.join(folder, 'pages/_includes/page.njk'),
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>\n',
  );
}

/** Every run into a folder of its own: none finds the work of another. */
function contenders(folder) {
  let run = 0;
  return {
    crosshead: () => [[CLI, 'export', 'articles', ...EXPORT, `site-${run++}`], folder],
    eleventy: () => [[ELEVENTY, '--input=pages', `--output=pages-${run++}`, '--quiet'], folder],
  };
}

async function building(folder, copy) {
  writeTexts(folder, copy, ARTICLES);
  const { crosshead, eleventy } = await inTurn(contenders(folder), ROUNDS);
  const again = await inTurn({ crosshead: [[CLI, 'export', 'articles', ...EXPORT, 'site-0'], folder] }, ROUNDS);
  return { crosshead, eleventy, ofEleventy: ratio(crosshead.ms, eleventy.ms), secondRun: again.crosshead };
}

async function withMany(folder, copy) {
  writeTexts(folder, copy, MANY);
  const { ms, mb } = await measure([CLI, 'export', 'articles', ...EXPORT, 'site'], folder);
  return { articles: MANY, ms: Math.round(ms), peakMB: mb };
}

async function inFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'crosshead-site-'));
  try {
    return await work(folder, newsCopy());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function measureSite() {
  if (!areCorporaThere()) return 'skipped: no corpora beside the project';
  return { articles: ARTICLES, ...(await inFolder(building)), many: await inFolder(withMany) };
}
