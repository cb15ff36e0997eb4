import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseArticle } from '../../../src/core/article/parse';
import { fixAllAction, quickFixes } from '../../../src/core/language/actions';
import type { Article, Change } from '../../../src/core/article/types';
import type { Problem } from '../../../src/core/lint/problem';
import { english } from '../../../src/core/say';

const URI = 'file:///a.article';
const TARGET = { uri: URI, version: 1, versioned: false, snippets: false };

/** A rule that finds every "bad" and would have it "good", or every "bed" that becomes "bad" first. */
const lint = ({ text }: Article): readonly Problem[] =>
  [...text.matchAll(/bad|bed/g)].map(({ index, 0: word }) => ({
    rule: 'spelling',
    message: 'No.',
    severity: 'warning',
    url: 'https://example.org',
    start: index,
    end: index + 3,
    fixes: [
      { title: 'Mend it', safe: true, edits: [edit(index, word === 'bad' ? 'good' : 'bad')] },
      { title: 'Remove it', safe: false, edits: [edit(index, '')] },
    ],
    related: [],
  }));
const edit = (start: number, text: string): Change => ({ start, end: start + 3, text });

const contextOf = (text: string) => {
  const article = parseArticle(text);
  return { article, problems: lint(article), target: TARGET, lint, say: english };
};
const applied = (text: string, action: CodeAction | undefined): string =>
  TextDocument.applyEdits(TextDocument.create(URI, 'article', 1, text), action?.edit?.changes?.[URI] as TextEdit[]);
const at = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) });

describe('quickFixes', () => {
  const text = '---\nheadline: bad\n---\n\nIntro.\n\nA bad day.\n';
  const titles = (place: { start: number; end: number }) =>
    quickFixes(contextOf(text), place).map(({ title }) => title);

  it('offers fixes first, the safe one preferred, then suppressions', () => {
    const actions = quickFixes(contextOf(text), at(text, 'bad day'));
    assert.deepEqual(
      actions.map(({ title, isPreferred = false }) => [title, isPreferred]),
      [
        ['Mend it', true],
        ['Remove it', false],
        ['Ignore once with a reason: spelling', false],
        ['Ignore in this article with a reason: spelling', false],
      ],
    );
    assert.equal(applied(text, actions[0]), text.replace('A bad', 'A good'));
    assert.equal(applied(text, actions[2]), text.replace('A bad', '<!-- lint-ignore spelling:  -->\n\nA bad'));
    assert.equal(applied(text, actions[3]), text.replace('Intro', '<!-- lint-ignore spelling:  -->\n\nIntro'));
  });

  it('suppresses problems of the front matter and of the first block for the whole article only', () => {
    assert.deepEqual(titles(at(text, 'bad')).slice(2), ['Ignore in this article with a reason: spelling']);
    const first = 'Bad: bad.\n\nMore.';
    assert.deepEqual(
      quickFixes(contextOf(first), at(first, 'bad'))
        .map(({ title }) => title)
        .slice(2),
      ['Ignore in this article with a reason: spelling'],
    );
  });

  it('keeps the line ends of the file', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    assert.match(applied(crlf, quickFixes(contextOf(crlf), at(crlf, 'bad day'))[2]), /-->\r\n\r\nA bad/);
  });

  it('offers nothing away from a problem, and nothing for a suppressed one', () => {
    assert.deepEqual(titles(at(text, 'Intro')), []);
    const context = contextOf(text);
    const problems = context.problems.map(problem => ({ ...problem, suppressed: { reason: 'said so' } }));
    assert.deepEqual(quickFixes({ ...context, problems }, at(text, 'bad day')), []);
  });
});

describe('fixAllAction', () => {
  it('makes every certain fix, and those that come to light by them', () => {
    for (const [text, fixed] of [
      ['A bad day and a bad night.', 'A good day and a good night.'],
      ['A bed day and a bad night.', 'A good day and a good night.'],
    ] as const)
      assert.equal(applied(text, fixAllAction(contextOf(text))[0]), fixed);
  });

  it('is not there where nothing is to be fixed', () => {
    assert.deepEqual(fixAllAction(contextOf('A good day.')), []);
  });
});
