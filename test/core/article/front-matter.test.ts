/** Front matter: its own line grammar, and what each kind of field reads. */
import assert from 'node:assert/strict';
import { bylineOf, readByline } from '../../../src/core/article/byline';
import { countWords } from '../../../src/core/article/counts';
import { datelineOf, fieldOf, headlineFor, textField, textsField } from '../../../src/core/article/fields-of';
import { formatArticle } from '../../../src/core/article/format';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import type { Article } from '../../../src/core/article/types';
import { writeArticle } from '../../../src/core/article/write';

const read = (...lines: string[]): Article => parseArticle(['---', ...lines, '---', '', 'Text', ''].join('\n'));
const data = (...lines: string[]): unknown => read(...lines).front.fields[0]?.data;
const faults = ({ front, text }: Article): unknown[] =>
  front.faults.map(({ code, start, end, data: detail }) => [code, text.slice(start, end), detail?.['reason']]);

describe('article: front matter', () => {
  for (const headline of [
    'Analysis: Putin looks West',
    "'New threats' face Nato",
    'announce #Brexit date',
    '"We are ready," says Putin',
    '[Mugabe] should go',
    '@BBCNews says',
    '* A star is born',
    '{curly',
    '& so on: it # goes',
    '- minus',
    '50% off!',
    'null',
    '1.10',
  ]) {
    it(`takes ${headline} literally`, () => {
      const article = read(`headline: ${headline}`);
      assert.equal(textField(article, 'headline'), headline);
      assert.deepEqual(article.front.faults, []);
      const { key, value } = fieldOf(article, 'headline')!;
      assert.deepEqual(
        [article.text.slice(key.start, key.end), article.text.slice(value.start, value.end)],
        ['headline', headline],
      );
    });
  }

  it('reads double-quoted and block scalars as YAML', () => {
    assert.equal(data('headline: "A \\"big\\" \\u00e9"'), 'A "big" é');
    assert.equal(data('summary: |', '  One', '  two'), 'One\ntwo\n');
    assert.equal(data('summary: >-', '  One', '  two'), 'One two');
    assert.equal(data('summary: One', '  goes on'), 'One goes on');
  });

  it('keeps headlines of other slots literal too', () => {
    const article = read('headlines:', "  index: 'Threat': Nato #1", '  seo: "Quoted"', '', '  mobile:  Short');
    assert.deepEqual(
      ['index', 'seo', 'mobile', 'social'].map(slot => headlineFor(article, slot)),
      ["'Threat': Nato #1", 'Quoted', 'Short', undefined],
    );
  });

  it('reads lists on one line, one a line, and as YAML', () => {
    for (const lines of [
      ['keywords: Nato, Russia'],
      ['keywords:', '- Nato', '- Russia'],
      ['keywords: [Nato, Russia]'],
    ]) {
      assert.deepEqual(textsField(read(...lines), 'keywords'), ['Nato', 'Russia']);
    }
    assert.deepEqual(textsField(read('topics:', '  - Analysis: a view #1'), 'topics'), ['Analysis: a view #1']);
  });

  it('reads datelines as a place and in parts', () => {
    assert.deepEqual(datelineOf(read('dateline: Moscow')), { place: 'Moscow' });
    const parts = { place: 'Moscow', date: 'Nov 23', agency: 'Reuters' };
    assert.deepEqual(datelineOf(read('dateline: {place: Moscow, date: Nov 23, agency: Reuters}')), parts);
    assert.deepEqual(datelineOf(read('dateline:', '  place: Moscow', '  date: Nov 23', '  agency: Reuters')), parts);
    assert.equal(datelineOf(read('dateline:')), undefined);
  });

  it('keeps a broken line, says where it is, and reads the others', () => {
    const article = read(
      'headline: Nato',
      'no colon here',
      '  stray: indent',
      'section: World',
      ': x',
      '# comment',
      'colour: red',
    );
    assert.deepEqual(
      article.front.fields.map(({ name, known }) => [name, known]),
      [
        ['headline', true],
        ['section', true],
        ['colour', false],
      ],
    );
    assert.deepEqual(faults(article), [
      ['invalid-field', 'no colon here', 'no-field-name'],
      ['invalid-field', 'stray: indent', 'no-field-name'],
      ['invalid-field', ': x', 'no-field-name'],
      ['unknown-field', 'colour', undefined],
    ]);
    assert.equal(article.blocks.length, 1);
  });

  it('tells what is wrong with a value, at its place', () => {
    const article = read(
      'status: redy',
      'language: english',
      'byline: [A, {name: ]',
      'signoff: me',
      'headline: one',
      'headline: two',
      'urgency: 10',
      'edition: x',
    );
    assert.deepEqual(faults(article), [
      ['invalid-field', 'redy', 'choice'],
      ['invalid-field', 'english', 'shape'],
      ['invalid-field', ']', 'yaml'],
      ['invalid-field', 'me', 'shape'],
      ['invalid-field', '10', 'choice'],
      ['invalid-field', 'headline', 'duplicate'],
    ]);
    assert.equal(textField(article, 'headline'), 'one');
  });

  it('needs no blank behind the colon of a field it knows', () => {
    assert.equal(textField(read('headline:Nato'), 'headline'), 'Nato');
    assert.deepEqual(faults(read('http://example.org'))[0], ['invalid-field', 'http://example.org', 'no-field-name']);
  });

  describe('that nobody closed', () => {
    const bodyOf = ({ blocks }: Article): string[] => blocks.map(({ text }) => text);
    const names = ({ front }: Article): string[] => front.fields.map(({ name }) => name);

    it('goes as far as its lines are fields, and is no part of the story', () => {
      const article = parseArticle('---\nheadline: Nato\ndesk: World\n# checked\n\nText\n\nsection: World\n');
      assert.deepEqual(faults(article), [
        ['unclosed-front-matter', '---', undefined],
        ['unknown-field', 'desk', undefined],
      ]);
      assert.deepEqual(names(article), ['headline', 'desk']);
      assert.deepEqual(bodyOf(article), ['# checked', 'Text', 'section: World']);
      assert.equal(countWords(article), 4);
      assert.equal(writeArticle(article), article.text);
      assert.deepEqual(formatArticle(article), []);
    });

    it('leaves the story whatever is no field for certain', () => {
      for (const text of ['Putin: We are ready.', 'The minister said: No.', 'It rained.', '- item\n\n- item'])
        assert.deepEqual(names(parseArticle(`---\nheadline: Nato\n${text}\n`)), ['headline'], text);
      assert.deepEqual(bodyOf(parseArticle('---\nheadline: Nato\nQ: Why?')), ['Q: Why?']);
      assert.deepEqual(bodyOf(parseArticle('---\nheadline: Nato\n\n- one\n')), ['- one']);
    });

    it('is none where it has no known field, and nothing is lost', () => {
      for (const text of ['---\n\nText', '---\nQ: Why?\nA: No.', '---', '---\ntext: more']) {
        const article = parseArticle(text);
        assert.deepEqual(article.front, {
          span: { start: 0, end: 0 },
          fieldsEnd: 0,
          fields: [],
          faults: [{ code: 'unclosed-front-matter', start: 0, end: 3 }],
        });
        assert.ok(bodyOf(article)[0]?.startsWith('---'), text);
      }
    });

    it('is closed by dashes further down as soon as they are typed', () => {
      const open = parseArticle('---\nheadline: Nato\n\nsection: World\n\nText\n');
      const at = open.text.indexOf('\nText');
      const closed = reparse(open, [{ start: at, end: at, text: '---\n' }]);
      assert.deepEqual([names(closed), bodyOf(closed)], [['headline', 'section'], ['Text']]);
      const again = reparse(closed, [{ start: at, end: at + 4, text: '' }]);
      assert.deepEqual([names(again), bodyOf(again)], [['headline'], ['section: World', 'Text']]);
    });
  });

  it('stands behind a byte order mark, and takes any line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const article = parseArticle(['\uFEFF---', 'headline: Nato ', '---\t', 'Text'].join(end));
      assert.equal(textField(article, 'headline'), 'Nato');
      assert.equal(article.front.span.start, 1);
      assert.deepEqual([article.blocks.length, article.lines[0]], [1, 3]);
    }
  });

  it('is bounded where aliases multiply, brackets nest or a value is huge', () => {
    const bomb = ['x: ', '  a: &a [l, l, l, l, l, l, l, l, l]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'] as unknown as [string, string][]) {
      bomb.push(`  ${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    for (const lines of [bomb, [`x: ${'['.repeat(90_000)}`], [`x: [${'a, '.repeat(90_000)}]`]]) {
      const article = read('headline: Nato', ...lines);
      assert.equal(article.front.faults.filter(({ code }) => code === 'invalid-field').length, 1);
      assert.equal(textField(article, 'headline'), 'Nato');
    }
  });

  it('never reaches the prototype', () => {
    const article = read('__proto__: x', 'headlines:', '  __proto__: x', '  constructor: y');
    assert.equal(headlineFor(article, 'toString'), undefined);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});

describe('article: bylines', () => {
  const PRINTED: readonly (readonly [string, unknown[]])[] = [
    ["By the BBC's Steve Rosenberg in Moscow", [{ name: 'Steve Rosenberg', role: 'BBC', location: 'Moscow' }]],
    ['Analysis by Paul Reynolds', [{ name: 'Paul Reynolds' }]],
    ['Jane Doe and John Smith', [{ name: 'Jane Doe' }, { name: 'John Smith' }]],
    ['By Jane Doe, John Smith and Ann Lee', [{ name: 'Jane Doe' }, { name: 'John Smith' }, { name: 'Ann Lee' }]],
    [
      'By Paul Reynolds, BBC News Online world affairs correspondent',
      [{ name: 'Paul Reynolds', role: 'BBC News Online world affairs correspondent' }],
    ],
    [
      'By Jane Doe, health and science correspondent, in Geneva',
      [{ name: 'Jane Doe', role: 'health and science correspondent', location: 'Geneva' }],
    ],
    [
      'Steve Rosenberg, BBC correspondent, Moscow',
      [{ name: 'Steve Rosenberg', role: 'BBC correspondent', location: 'Moscow' }],
    ],
    ["BBC News Online's Jon Leyne in Amman", [{ name: 'Jon Leyne', role: 'BBC News Online', location: 'Amman' }]],
    ['By', []],
    ['', []],
  ];
  for (const [line, authors] of PRINTED)
    it(`reads ${JSON.stringify(line)}`, () => assert.deepEqual(readByline(line), authors));

  it('reads a list', () => {
    const article = read(
      'byline:',
      '  - name: Steve Rosenberg',
      '    location: Moscow',
      '  - Ann Lee',
      '  - role: none',
    );
    assert.deepEqual(bylineOf(article), [{ name: 'Steve Rosenberg', location: 'Moscow' }, { name: 'Ann Lee' }]);
  });

  it('is empty where there is no byline', () => assert.deepEqual(bylineOf(read('headline: x')), []));
});
