import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { toText } from 'hast-util-to-text';
import { FIELDS } from '../../src/core/article/fields';
import { parseArticle } from '../../src/core/article/parse';
import { readDesk } from '../../src/core/configuration';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import { quickFixes } from '../../src/core/language/actions';
import { codeLenses } from '../../src/core/language/code-lens';
import { documentationOf, type About } from '../../src/core/language/completion';
import { hover, tellFile } from '../../src/core/language/hover';
import { inlayHints } from '../../src/core/language/inlay-hints';
import { documentSymbols } from '../../src/core/language/symbols';
import { createLinter } from '../../src/core/lint/linter';
import { RULES } from '../../src/core/lint/rules';
import { sayIn, told, type Say } from '../../src/core/say';
import { examplesOf } from '../core/lint/examples';
import { byClass, elementsIn, pageContext, render } from '../core/layout/rendering';
import { lintExample } from '../core/lint/run-rule';

const read = (file: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;

/** Says every message of the bundle between brackets, so that what was not said through it shows. */
const marking: Say = sayIn(
  Object.fromEntries(Object.keys(read('l10n/bundle.l10n.json')).map(message => [message, `⟦${message}⟧`])),
);
const isMarked = (text: string): boolean => text.startsWith('⟦') && text.endsWith('⟧');
/** What stands between no brackets; code and addresses are nobody's language. */
const unmarked = (markdown: string): string => {
  let text = markdown.replace(/```[^]*?```|`[^`]*`|\]\([^)]*\)/g, '');
  for (let shorter = text.replace(/⟦[^⟦⟧]*⟧/g, ''); shorter !== text; shorter = text.replace(/⟦[^⟦⟧]*⟧/g, ''))
    text = shorter;
  return text.replace(/[^\p{L}]/gu, '');
};

const clock = { now: () => Date.UTC(2001, 10, 23, 12) };
const everything = (): string => readFileSync('examples/every-block.article', 'utf8');

describe('another language', () => {
  it('has every problem, with its fixes and related places', async () => {
    for (const rule of RULES) {
      const { invalid } = await examplesOf(rule);
      for (const example of invalid) {
        const problems = lintExample(rule, example, RULES, marking);
        assert.ok(problems.length > 0, rule.id);
        for (const { message, fixes, related } of problems)
          for (const words of [message, ...fixes.map(({ title }) => title), ...related.map(one => one.message)])
            assert.ok(isMarked(words), `${rule.id}: ${words}`);
      }
    }
  });

  it('has the ways to suppress, and everything that crosshead.yaml can get wrong', () => {
    const article = parseArticle('---\nheadline: A\n---\n\nIntro.\n\nHe said: "No.\n');
    const problems = createLinter(DEFAULT_DESK, { clock, say: marking }).lint(article);
    const target = { uri: 'a', version: 1, versioned: true, snippets: true };
    const place = { start: 0, end: article.text.length };
    for (const { title } of quickFixes({ article, problems, target, lint: () => [], say: marking }, place))
      assert.ok(isMarked(title), title);
    const { faults } = readDesk(
      'language: e_n\nlayut: x\nlayout: x\nstyles: bbc\npeople: [x]\ntimeZone: Nowhere\nrules: {age-chek: off, crosshead-length: {words: -1}}\n' +
        'legal: [{words: [x], reason: y, until: soon}]\nhouseStyle: {existence: [{pattern: (a+)+, reason: y}, {pattern: (, reason: y}]}\n',
    );
    assert.ok(faults.length > 8);
    for (const { message } of faults) assert.ok(isMarked(told(marking, message)), message.template);
  });

  it('has hovers over fields, blocks, people, days, links and rules', async () => {
    const article = parseArticle(everything());
    const sources = {
      desk: DEFAULT_DESK,
      say: marking,
      file: (address: string) => Promise.resolve({ kind: 'missing', name: address } as const),
      elsewhere: () => 2,
    };
    let count = 0;
    const lines = everything().split('\n');
    for (const [line, text] of lines.entries())
      for (const character of [0, 1, Math.floor(text.length / 2)]) {
        const told = await hover(article, { line, character }, sources);
        const { value } = (told?.contents ?? { value: '' }) as { value: string };
        if (value === '') continue;
        count++;
        assert.ok(value.includes('⟦') || /^\*\*/.test(value), value);
      }
    assert.ok(count > 30);
    assert.equal(unmarked(tellFile({ kind: 'outside', name: 'x' }, marking)), '');
  });

  it('has the documentation of choices', () => {
    const abouts: About[] = [
      ...FIELDS.map(({ name }): About => ({ kind: 'field', id: name })),
      ...FIELDS.flatMap(({ name, choices = [] }) =>
        choices.map(({ value }): About => ({ kind: 'choice', id: value, of: name })),
      ),
      ...FIELDS.flatMap(({ name, slots = [] }) =>
        slots.map((slot): About => ({ kind: 'slot', id: slot.name, of: name })),
      ),
      ...RULES.map(({ id }): About => ({ kind: 'rule', id })),
      ...['Asia/Tokyo', 'America/New_York', 'Europe/London', 'Europe/Paris'].map((id): About => ({ kind: 'zone', id })),
    ];
    for (const about of abouts) assert.equal(unmarked(documentationOf(about, marking, clock.now()) ?? 'none'), '');
  });

  it('has lenses, hints and the outline', () => {
    const article = parseArticle(
      '---\nheadline: A\npublished: 2001-11-23 01:27 GMT\ndateline: Moscow\n---\n\nThey met on Thursday, and next Friday at 10:00 GMT.\n\n## Two\n\n:::see-also\n- [A]()\n:::\n\n![](a.png)\n',
    );
    for (const { command } of codeLenses(article, marking)) assert.ok(isMarked(command?.title ?? ''));
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const hints = inlayHints(article, range, DEFAULT_DESK, { relativeDays: true, times: true }, marking);
    assert.ok(hints.length > 2);
    for (const { tooltip } of hints) assert.ok(isMarked(tooltip as string), tooltip as string);
    const [headline] = documentSymbols(article, marking);
    assert.match(headline?.detail ?? '', /^⟦/);
    for (const { detail = '⟦' } of headline?.children?.flatMap(({ children = [] }) => children) ?? [])
      assert.match(detail, /^⟦/);
  });

  it('has the page of the headline slots, but for what stands in them', () => {
    const page = render(everything(), 'slots', pageContext({ say: marking }));
    const own = elementsIn(page.body).filter(({ tagName }) => /^h\d$/.test(tagName));
    for (const element of [...own, ...byClass(page.body, 'count')])
      assert.ok(isMarked(toText(element)), toText(element));
    assert.equal(own.length, 6);
    assert.equal(page.language, '⟦en-GB⟧');
    const arabic = render(everything(), 'slots', pageContext({ say: sayIn({ 'en-GB': 'ar' }) }));
    assert.deepEqual([arabic.language, arabic.direction], ['ar', 'rtl']);
  });
});
