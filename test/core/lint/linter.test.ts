import assert from 'node:assert/strict';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import type { Desk } from '../../../src/core/desk/types';
import { createLinter } from '../../../src/core/lint/linter';
import { defineRule, pageOf, type Rule } from '../../../src/core/lint/rule';
import { RULES } from '../../../src/core/lint/rules';
import { CLOCK } from './run-rule';

const lint = (text: string, desk: Desk = DEFAULT_DESK, rules: readonly Rule[] = RULES) =>
  createLinter(desk, { clock: CLOCK, rules }).lint(parseArticle(text));
const said = (text: string, rule: string, desk?: Desk) =>
  lint(text, desk)
    .filter(problem => problem.rule === rule && !problem.suppressed)
    .map(({ start, end }) => text.slice(start, end));

describe('lint/linter', () => {
  it('says the same of two articles by turns', () => {
    const linter = createLinter(DEFAULT_DESK, { clock: CLOCK });
    const [one, other] = [parseArticle('"Nobody."\n\nSame.\n'), parseArticle('Another.\n\nSame.\n')];
    const [first, second] = [linter.lint(one), linter.lint(other)];
    assert.deepEqual(linter.lint(one), first);
    assert.deepEqual(linter.lint(other), second);
  });

  it('keeps problem objects that have not moved', () => {
    const linter = createLinter(DEFAULT_DESK, { clock: CLOCK });
    const before = parseArticle('![](a.png)\nX\n\nText.\n');
    const after = reparse(before, [{ start: 19, end: 19, text: ' More.' }]);
    const alt = (problems: ReturnType<typeof linter.lint>) => problems.find(({ rule }) => rule === 'picture-alt');
    const first = alt(linter.lint(before));
    assert.ok(first && first === alt(linter.lint(after)));
  });

  it('stamps rule, level and page', () => {
    const [problem] = lint('## One\n\n## Two\n\nText.\n').filter(({ rule }) => rule === 'crosshead-spacing');
    assert.equal(problem?.severity, 'warning');
    assert.equal(problem.url, pageOf('crosshead-spacing'));
  });

  it('gets stricter with the status, unless the desk sets a level', () => {
    const text = '---\nstatus: ready\n---\n\n::video[We hope]\n';
    const level = (desk?: Desk) => lint(text, desk).find(({ rule }) => rule === 'clip-speaker')?.severity;
    assert.equal(level(), 'error');
    assert.equal(level({ ...DEFAULT_DESK, rules: { 'clip-speaker': { level: 'hint' } } }), 'hint');
    assert.equal(level({ ...DEFAULT_DESK, rules: { 'clip-speaker': { level: 'off' } } }), undefined);
  });

  it('runs in other languages only what understands them', () => {
    const text = (language: string) =>
      `---\nlanguage: ${language}\n---\n\nIt was a very unique chance.\n\n::video[X]\n`;
    const rules = (language: string) => new Set(lint(text(language)).map(({ rule }) => rule));
    assert.ok(rules('en').has('style-existence') && rules('en-US').has('style-existence'));
    assert.ok(!rules('fr').has('style-existence'));
    assert.ok(rules('fr').has('clip-speaker'));
  });

  it('reports a rule that throws once, and goes on', () => {
    const broken = defineRule({
      id: 'broken',
      group: 'format',
      severity: 'error',
      messages: { never: 'never' },
      docs: { what: '', why: '' },
      needs: 'block',
      check: () => {
        throw new Error('no luck');
      },
    });
    const problems = lint('One.\n\nTwo.\n\n::video[X]\n', DEFAULT_DESK, [broken, ...RULES]);
    const crashes = problems.filter(({ rule }) => rule === 'rule-crashed');
    assert.equal(crashes.length, 1);
    assert.match(crashes[0]?.message ?? '', /“broken” failed .* no luck/);
    assert.equal(crashes[0]?.severity, 'information');
    assert.ok(problems.some(({ rule }) => rule === 'clip-speaker'));
  });

  describe('suppressions', () => {
    const clip = '::video[We hope]\n';

    it('take the next block off the list, with their reason', () => {
      const text = `Text.\n\n<!-- lint-ignore clip-speaker: he must not be named -->\n\n${clip}\n::audio[X]\n`;
      const problems = lint(text).filter(({ rule }) => rule === 'clip-speaker');
      assert.deepEqual(
        problems.map(({ suppressed }) => suppressed?.reason),
        ['he must not be named', undefined],
      );
      assert.deepEqual(said(text, 'unused-ignore'), []);
    });

    it('hold for the whole article at the top', () => {
      const text = `<!-- lint-ignore clip-speaker, missing-headline: a test -->\n\nText.\n\n${clip}\n::audio[X]\n`;
      assert.deepEqual(said(text, 'clip-speaker'), []);
      assert.deepEqual(said(text, 'missing-headline'), []);
    });

    it('may be typed in any case, and close to their marks', () => {
      const text = `Text.\n\n<!--LINT-IGNORE clip-speaker:a test-->\n${clip}`;
      assert.deepEqual([...said(text, 'clip-speaker'), ...said(text, 'unused-ignore')], []);
    });

    it('hold for a box, an extract or a correction that they stand in', () => {
      for (const [rule, name] of [
        ['style-existence', 'box[Facts]'],
        ['style-existence', 'correction'],
        ['bare-link', 'quote[A letter]'],
      ] as const) {
        const body = 'It was very unique: www.example.org\n:::\n';
        assert.equal(said(`Text.\n\n:::${name}\n${body}`, rule).length, 1, name);
        const text = `Text.\n\n:::${name}\n<!-- lint-ignore ${rule}: as printed -->\n${body}\nIt is very unique: www.example.org\n`;
        assert.deepEqual([said(text, rule).length, said(text, 'unused-ignore')], [1, []], name);
      }
      const idle = ':::box[Facts]\n<!-- lint-ignore picture-alt: wrong rule -->\nText.\n:::\n';
      assert.equal(said(idle, 'unused-ignore').length, 1);
    });

    it('do nothing without a reason, or past their day', () => {
      for (const words of ['clip-speaker', 'clip-speaker:', 'clip-speaker: late (until 2001-11-20)']) {
        const text = `Text.\n\n<!-- lint-ignore ${words} -->\n\n${clip}`;
        assert.equal(said(text, 'clip-speaker').length, 1, words);
        assert.equal(said(text, 'unused-ignore').length, 1, words);
      }
    });

    it('hold through their last day', () => {
      const text = `Text.\n\n<!-- lint-ignore clip-speaker: soon (until 2001-11-23) -->\n\n${clip}`;
      assert.deepEqual([...said(text, 'clip-speaker'), ...said(text, 'unused-ignore')], []);
    });

    it('are unused when they suppress some rules and not others’ problems', () => {
      const text = `Text.\n\n<!-- lint-ignore picture-alt: wrong rule -->\n\n${clip}`;
      assert.equal(said(text, 'clip-speaker').length, 1);
      assert.equal(said(text, 'unused-ignore').length, 1);
    });
  });
});
