import assert from 'node:assert/strict';
import { readDesk } from '../../../src/core/configuration';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import type { Desk } from '../../../src/core/desk/types';
import { explain } from '../../../src/core/lint/explain';
import { explanation } from '../../../src/core/lint/explanation';
import { english, phrase } from '../../../src/core/say';
import { golden } from './golden';

const FULL = readDesk(`language: en-US
timeZone: America/New_York
edition: { id: ours, masthead: { title: OURS } }
rules:
  bare-link: off
  intro-length: { level: warning, words: 22 }
  top-four: { known: [OSCE] }
people: [{ name: George Robertson, role: Nato Secretary-General }]
styles: []
houseStyle:
  existence: [{ words: [iconic], reason: "so: often # said" }]
legal: [{ words: [Smith trial], reason: Jury out. }]
words: [OSCE]
`).desk;

const READY = parseArticle('---\nstatus: ready\n---\n\nHello.\n');
const explained = (desk: Desk, article = READY, file?: string) =>
  explanation({ name: 'a.article', article, desk, mistakes: [], say: english, ...(file !== undefined && { file }) });

describe('lint/explanation', () => {
  it('tells how each rule is set, and why', () => {
    golden('explanation.yaml', explained(FULL, READY, 'desk/crosshead.yaml'));
  });

  it('is a configuration under which the article is linted alike', () => {
    for (const desk of [DEFAULT_DESK, FULL]) {
      const { desk: again, faults } = readDesk(explained(desk));
      assert.deepEqual(faults, []);
      assert.deepEqual({ ...again, rules: {} }, { ...desk, rules: {} });
      const levels = (of: Desk) =>
        explain(of, { language: desk.language, status: 'ready' }).map(({ rule, level, options }) => [
          rule,
          level,
          options,
        ]);
      assert.deepEqual(levels(again), levels(desk));
    }
  });

  it('says that a rule does not know the language of the article, and what is wrong in the file', () => {
    const article = parseArticle('---\nlanguage: fr\n---\n\nBonjour.\n');
    const text = explanation({
      name: 'a.article',
      article,
      desk: DEFAULT_DESK,
      file: 'crosshead.yaml',
      mistakes: [phrase('line {line}: {message}', { line: 2, message: 'There is no rule\n“x”.' })],
      say: english,
    });
    assert.match(text, /^ {2}speaker-verb: off # does not know the language fr$/m);
    assert.match(text, /^# Mistake: line 2: There is no rule “x”\.$/m);
    assert.match(text, /^language: fr$/m);
  });
});
