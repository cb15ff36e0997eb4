import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import type { Desk } from '../../../src/core/desk/types';
import { memo } from '../../../src/core/lint/engine/memo';
import { viewArticle } from '../../../src/core/lint/engine/view';
import { applyChanges } from '../../../src/core/lint/fixes';
import { createLinter } from '../../../src/core/lint/linter';
import type { Example } from '../../../src/core/lint/rule';
import { RULES } from '../../../src/core/lint/rules';
import { articleText } from './articles';
import { examplesOf } from '../../core/lint/examples';
import { CLOCK } from '../../core/lint/run-rule';

/** Everything that stands in quotation marks of any kind; marks left out. */
function quotedWords(text: string, desk: Desk): string[] {
  const { front, blocks } = viewArticle(parseArticle(text), desk);
  return [front, ...blocks]
    .flatMap(({ passages }) => passages)
    .flatMap(passage => passage.quotations.map(({ start, end }) => passage.text.slice(start, end)))
    .map(quoted => quoted.replace(/["“”„«»'‘’‚]/g, ''));
}

const linterOf = memo((desk: Desk) => createLinter(desk, { clock: CLOCK }));

function holds(text: string, desk: Desk = DEFAULT_DESK): void {
  const before = quotedWords(text, desk);
  for (const { rule, fixes } of linterOf(desk).lint(parseArticle(text)))
    for (const { safe, title, edits } of fixes)
      if (safe) assert.deepEqual(quotedWords(applyChanges(text, edits), desk), before, `${rule}: ${title}: ${text}`);
}

/** The same desk for most: what is made ready for it is made once. */
const deskOf = ({ desk }: Example): Desk => (desk ? { ...DEFAULT_DESK, ...desk } : DEFAULT_DESK);

/** Characters; longer examples are hostile text with no words in it. */
const LONGEST = 5_000;

/** Quotations of every kind, with what rules would mend outside of them. */
const QUOTED = [
  '"The center of it, Mr. Smith, is NATO," he said.',
  '“Whilst we wait & see, 5 kms off,” she said, “nothing happens.”',
  "'Prior to the war the U.S. apologized,' said Mr. Jones.",
  'The minister called it a "defense of the web site" on Nov 23rd.',
  '"It began prior to 1990.',
  '"And the color changed," he added.',
];

describe('Words inside quotation marks', () => {
  const examples: Example[] = [];
  before(async () => {
    for (const { valid, invalid } of await Promise.all(RULES.map(examplesOf)))
      examples.push(...[...valid, ...invalid].filter(({ text }) => text.length < LONGEST));
  });

  it('are so behind words that are quoted within them', () => {
    holds("\"It began prior to 1990. 'Prior to the war the U.S. apologized,' said Mr. Jones.\n");
    holds('"He said: \'Go,\' and Mr. Jones went," she said.\n');
  });

  it('are those they were after every certain fix of every rule, in every example with a quotation behind it', () => {
    for (const [i, example] of examples.entries())
      holds(`${example.text.trimEnd()}\n\n${QUOTED[i % QUOTED.length]}\n`, deskOf(example));
  });

  it('are so in headlines, whatever YAML puts round them', () => {
    for (const words of QUOTED.flatMap(quoted => [quoted, `Nato & NATO: ${quoted}`]))
      for (const typed of [words, JSON.stringify(words)])
        holds(`---\nheadline: ${typed}\nsummary: ${typed}\nheadlines:\n  index: ${typed}\n---\n\nText.\n`);
  });

  it('are so in articles full of them', () => {
    fc.assert(
      fc.property(articleText, fc.shuffledSubarray(QUOTED, { minLength: 1 }), (text, quoted) => {
        holds(`${text}\n\n${quoted.join('\n\n')}\n\n### One\n\n${quoted.join(' ')}\n`);
      }),
      { numRuns: 15 },
    );
  });
});
