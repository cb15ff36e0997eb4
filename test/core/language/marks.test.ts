import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { positionAt } from '../../../src/core/article/positions';
import type { Article } from '../../../src/core/article/types';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { codeLenses } from '../../../src/core/language/code-lens';
import { inlayHints } from '../../../src/core/language/inlay-hints';
import { semanticTokens, TOKEN_TYPES } from '../../../src/core/language/semantic-tokens';
import { english } from '../../../src/core/say';

const whole = (article: Article) => ({
  start: positionAt(article, 0),
  end: positionAt(article, article.text.length),
});

describe('inlayHints', () => {
  const hints = (text: string, kinds = { relativeDays: true, times: true }): string[] => {
    const article = parseArticle(text);
    return inlayHints(article, whole(article), DEFAULT_DESK, kinds, english).map(({ position, label }) => {
      const line = text.split('\n')[position.line]!;
      return `${line.slice(0, position.character)}[${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}]`;
    });
  };
  const front = '---\npublished: Friday, 23 November, 2001, 01:27 GMT\n---\n\n';

  it('dates relative days from the day of publication', () => {
    assert.deepEqual(hints(`${front}He *said* on Thursday it would end tomorrow.`), [
      'He *said* on Thursday[22 Nov]',
      'He *said* on Thursday it would end tomorrow[24 Nov]',
    ]);
  });

  it('names every day that an ambiguous one can be', () => {
    assert.deepEqual(hints(`${front.replace('Friday, 23', 'Monday, 19')}They meet next Friday.`), [
      'They meet next Friday[30 Nov or 23 Nov]',
    ]);
  });

  it('gives times on the desk’s clock, where it runs differently', () => {
    const summer = '---\npublished: 2002-08-23 00:33 GMT\n---\n\n';
    assert.deepEqual(hints(`${summer}It began at 11:00 GMT.`), [
      'published: 2002-08-23 00:33 GMT[01:33 London]',
      'It began at 11:00 GMT[12:00 London]',
    ]);
    assert.deepEqual(hints(`${front}It began at 11:00 GMT.`), []);
  });

  it('looks at the verb behind a day that opens the sentence', () => {
    assert.deepEqual(hints(`${front}On Thursday he made it clear. On Monday they will meet.`), [
      'On Thursday[22 Nov]',
      'On Thursday he made it clear. On Monday[26 Nov]',
    ]);
  });

  it('says nothing of a day whose date stands behind it', () => {
    assert.deepEqual(hints(`${front}They meet on Monday, 26 November, and on Tuesday November 27.`), []);
  });

  it('counts from a dateline, and knows the clocks of its place', () => {
    const moscow = (date: string) => `---\npublished: 2001-11-23 01:27 GMT\ndateline:\n  place: Moscow\n${date}---\n\n`;
    assert.deepEqual(hints(`${moscow('  date: Nov 22\n')}He said yesterday.`).slice(1), ['He said yesterday[21 Nov]']);
    assert.deepEqual(hints(`${moscow('')}It began at 11:00 GMT.`), [
      'published: 2001-11-23 01:27 GMT[04:27 Moscow]',
      'It began at 11:00 GMT[14:00 Moscow]',
    ]);
    assert.deepEqual(hints(`${front}WASHINGTON, Nov 22 (Reuters) - He said today.`), [
      'published: Friday, 23 November, 2001, 01:27 GMT[20:27 Washington, 22 Nov]',
      'WASHINGTON, Nov 22 (Reuters) - He said today[22 Nov]',
    ]);
  });

  it('gives what is switched on, and nothing without a day to count from', () => {
    const text = `${front}He said on Thursday.`;
    assert.deepEqual(hints(text, { relativeDays: false, times: true }), []);
    assert.deepEqual(hints('He said on Thursday at 11:00 BST.'), []);
    assert.deepEqual(hints(''), []);
  });

  it('stays in the range asked for', () => {
    const article = parseArticle(`${front}He said on Thursday.\n\nHe left yesterday.`);
    const start = positionAt(article, article.text.indexOf('He left'));
    const range = { start, end: whole(article).end };
    assert.equal(inlayHints(article, range, DEFAULT_DESK, { relativeDays: true, times: true }, english).length, 1);
  });
});

describe('codeLenses', () => {
  const titles = (front: string): (string | undefined)[] =>
    codeLenses(parseArticle(`---\n${front}\n---\n`), english).map(({ command }) => command?.title);

  it('says what is left in each slot', () => {
    assert.deepEqual(titles('headline: Nato brings radical offer to Putin'), ['story: 21 left', 'index: none, 33 fit']);
    assert.deepEqual(titles(`headline: ${'x'.repeat(60)}\nheadlines:\n  index: Nato\n  seo: Long`), [
      'story: 5 too many',
      'index: 29 left',
      'seo: 4',
    ]);
  });

  it('is not there without a headline', () => {
    assert.deepEqual(titles('section: World'), []);
    assert.deepEqual(codeLenses(parseArticle('Text.'), english), []);
  });
});

describe('semanticTokens', () => {
  /** The tokens as words with their types. */
  function told(text: string): string[] {
    const article = parseArticle(text);
    const lines = text.split('\n');
    return semanticTokens(article, DEFAULT_DESK).map(
      ({ line, character, length, type }) =>
        `${TOKEN_TYPES[type] ?? ''}: ${lines[line]!.slice(character, character + length)}`,
    );
  }

  it('tells speech, speakers and marks of doubt', () => {
    assert.deepEqual(told('---\nheadline: x\n---\n\n"We are *ready*," Lord Robertson said.'), [
      'speech: "We are *ready*,"',
      'speaker: Lord Robertson',
    ]);
    assert.ok(told('The so-called "experts" left.').every(token => !token.startsWith('speaker')));
  });

  it('cuts tokens at line ends', () => {
    assert.deepEqual(told('"We are\nready," Lord Robertson said.'), [
      'speech: "We are',
      'speech: ready,"',
      'speaker: Lord Robertson',
    ]);
  });

  it('has none where nobody is quoted', () => {
    assert.deepEqual(told('It rained.'), []);
    assert.deepEqual(told(''), []);
  });
});
