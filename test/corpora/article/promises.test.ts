/** The promises of the format on real articles, and how much of real prose `write` has to escape. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { formatArticle } from '../../../src/core/article/format';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import { plainArticle } from '../../../src/core/article/plain-article';
import { plainText } from '../../../src/core/article/text';
import type { Article, Change } from '../../../src/core/article/types';
import { composeArticle, writeArticle, writeBlock } from '../../../src/core/article/write';

const corpora = path.resolve('../shared/corpora');
const SETS = ['attribution', 'datelines', 'archive-pages', 'web-pages'];

/** Every text of a set. A set that is missing fails: where there are no corpora at all, the run leaves this suite out and says so. */
function textsOf(set: string): string[] {
  const folder = path.join(corpora, set);
  return readdirSync(folder).flatMap(name => readTexts(path.join(folder, name)));
}

function readTexts(file: string): string[] {
  if (file.endsWith('.txt')) return [readFileSync(file, 'utf8')];
  if (!file.endsWith('.jsonl.gz')) return [];
  const rows = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return rows.flatMap(row => {
    const { text, expected_text: pageText } = JSON.parse(row) as { text?: unknown; expected_text?: unknown };
    return [text, pageText].filter(value => typeof value === 'string');
  });
}

const apply = (text: string, changes: readonly Change[]): string =>
  [...changes].reverse().reduce((now, { start, end, text: to }) => now.slice(0, start) + to + now.slice(end), text);

/** Words of every paragraph, as a reader reads them. */
const words = ({ blocks }: Article): string[] => blocks.map(({ node }) => plainText(node));

const facts = ({ text, front, blocks, starts, lines }: Article) => ({ text, front, blocks, starts, lines });

const total = { paragraphs: 0, escaped: 0 };

for (const set of SETS) {
  describe(`article: ${set}`, () => {
    it('keeps every character, and formats without a change to a word', () => {
      for (const text of textsOf(set)) {
        const article = parseArticle(text);
        assert.equal(writeArticle(article), text);
        const formatted = parseArticle(apply(text, formatArticle(article)));
        assert.deepEqual(words(formatted), words(article));
        assert.deepEqual(formatArticle(formatted), []);
      }
    });

    it('takes prose as it is: parsing and writing, with hardly an escape', () => {
      let paragraphs = 0;
      let escaped = 0;
      for (const text of textsOf(set)) {
        const plain = plainArticle(text);
        const blocks = plain.blocks.map(({ node }) => node);
        const back = parseArticle(composeArticle({ fields: { headline: 'x' }, blocks }));
        assert.deepEqual(words(back), words(plain));
        for (const { node } of plain.blocks) {
          paragraphs++;
          if (writeBlock(node) !== plainText(node)) escaped++;
        }
      }
      console.log(`      escaped: ${escaped} of ${paragraphs} paragraphs`);
      total.paragraphs += paragraphs;
      total.escaped += escaped;
    });

    it('gives the same after edits as from scratch', () => {
      let seed = 1;
      const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
      const typed = ['x', '\n', '\n\n', '', ':::box\n', '\n:::\n', '<!--', '-->', '> ', '*', '---\n'];
      for (const text of textsOf(set).filter((_, at) => at % 20 === 0)) {
        let article = parseArticle(text);
        for (let edit = 0; edit < 5; edit++) {
          const start = random(article.text.length + 1);
          const end = Math.min(article.text.length, start + random(3));
          const change = { start, end, text: typed[random(typed.length)]! };
          const text = apply(article.text, [change]);
          article = reparse(article, [change]);
          assert.equal(article.text, text);
        }
        assert.deepEqual(facts(article), facts(parseArticle(article.text)));
      }
    });
  });
}

describe('article: all corpora', () => {
  it('escapes under half a per cent of real paragraphs', () => {
    assert.ok(total.paragraphs > 0, 'the corpora above were not read');
    const share = (100 * total.escaped) / total.paragraphs;
    console.log(`      escaped: ${total.escaped} of ${total.paragraphs} paragraphs, ${share.toFixed(3)} %`);
    assert.ok(share < 0.5);
  });
});
