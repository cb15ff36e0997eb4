// How well the main text of saved pages is found: the mean, over the pages, of F1 over runs of four words.
import { bundled } from './bundled.mjs';
import { rows } from './corpora.mjs';

const SOURCE = `
import { parseArticle } from './src/core/article/parse';
import { linesOf } from './src/core/exchange/lines';
import { importArticles } from './src/core/exchange/importing';
const context = { name: 'page.html', language: 'en', timeZone: 'UTC' };
/** The text of an imported page, without captions and clips, which no page counts as its text. */
export async function textOf(html) {
  const [imported] = await importArticles('html', new TextEncoder().encode(html), context);
  const { blocks } = parseArticle(imported.text);
  const text = blocks.filter(({ node }) => !['picture', 'clip', 'embed', 'note'].includes(node.type));
  return text.flatMap(({ node }) => linesOf(node)).join('\\n');
}
`;

/** Words that follow one another, counted as one. */
const RUN = 4;

const wordsOf = text => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

function runsOf(text) {
  const words = wordsOf(text);
  const runs = new Map();
  const add = run => runs.set(run, (runs.get(run) ?? 0) + 1);
  if (words.length < RUN) add(words.join(' '));
  for (let at = 0; at + RUN <= words.length; at++) add(words.slice(at, at + RUN).join(' '));
  return runs;
}

const sum = runs => [...runs.values()].reduce((all, count) => all + count, 0);

function f1(expected, found) {
  const both = [...found].reduce((all, [run, count]) => all + Math.min(count, expected.get(run) ?? 0), 0);
  const [precision, recall] = [both / sum(found), both / sum(expected)];
  return both === 0
    ? { precision, recall, f1: 0 }
    : { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Of each page, worst first. */
export async function scoreMainText() {
  const { textOf } = await bundled('main-text', SOURCE);
  const scores = [];
  for (const { id, url, html, expected_text: expected } of rows('web-pages/pages'))
    scores.push({ id, url, ...f1(runsOf(expected), runsOf(await textOf(html))) });
  return scores.sort((a, b) => a.f1 - b.f1);
}
