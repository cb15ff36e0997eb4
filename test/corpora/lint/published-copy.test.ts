/** The rules on published newspaper copy: quiet, and never at anybody's words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { countWords } from '../../../src/core/article/counts';
import { parseArticle } from '../../../src/core/article/parse';
import { plainArticle } from '../../../src/core/article/plain-article';
import { writeArticle } from '../../../src/core/article/write';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { fixAll } from '../../../src/core/lint/fixes';
import { createLinter } from '../../../src/core/lint/linter';
import { RULES } from '../../../src/core/lint/rules';
import { analyseSpeech } from '../../../src/core/speech/analyse';

const TRAIN = path.resolve('../shared/corpora/attribution/train.jsonl.gz');
/** One problem in so many words of published copy is as often as a rule may ask for attention. */
const WORDS_A_PROBLEM = 2000;

/** The articles. Where there are no corpora at all, the run leaves this suite out and says so. */
function articles(): string[] {
  const rows = gunzipSync(readFileSync(TRAIN)).toString('utf8').split('\n').filter(Boolean);
  return rows.map(row => (JSON.parse(row) as { text: string }).text);
}

const linter = createLinter(DEFAULT_DESK, { clock: { now: () => Date.parse('2016-12-31T12:00:00Z') } });

const loud = new Set(
  RULES.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .filter(({ frontMatter, group }) => !frontMatter && group !== 'format')
    .map(({ id }) => id),
);

/** Everything said, word by word: marks and spaces at its edges are not words. */
const quotedWords = (text: string): string[] =>
  analyseSpeech(plainArticle(text).blocks.map(block => ({ text: block.text })))
    .flat()
    .filter(({ closed }) => closed)
    .map(quotation => quotation.text.slice(1, -1).trim());

describe('lint on published copy', function () {
  this.timeout(300_000);

  it('asks for attention once in 2,000 words of a rule at most', () => {
    const counts = new Map<string, number>();
    let words = 0;
    for (const text of articles()) {
      const article = plainArticle(text);
      words += countWords(article);
      for (const { rule } of linter.lint(article)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    assert.equal(counts.get('rule-crashed') ?? 0, 0, 'a rule crashed');
    const tooOften = [...counts].filter(([rule, count]) => loud.has(rule) && count * WORDS_A_PROBLEM > words);
    assert.deepEqual(tooOften, []);
  });

  it('fixes all without changing a quoted word', () => {
    for (const text of articles().slice(0, 150)) {
      const source = writeArticle(plainArticle(text));
      const fixed = fixAll(source, changed => linter.lint(parseArticle(changed)));
      for (const words of quotedWords(source)) assert.ok(fixed.includes(words), words);
    }
  });
});
