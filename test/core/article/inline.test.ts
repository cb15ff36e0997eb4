/** Inline text against mdast-util-from-markdown, whose tree it must be. */
import assert from 'node:assert/strict';
import { parseRun } from '../../../src/core/article/inline';
import { LineFinder } from '../../../src/core/article/lines';
import { BlockSource } from '../../../src/core/article/source';
import { plainRun } from '../../../src/core/article/text';
import type { Inline } from '../../../src/core/article/types';

const read = (text: string) => {
  const lines = new LineFinder(text).trimmed(0);
  const source = new BlockSource(text, lines.length - 1);
  return { run: parseRun(source, lines), faults: source.faults };
};

/** The tree in short: `*a*` is `{emphasis: ['a']}`. */
const short = (nodes: readonly Inline[]): unknown[] =>
  nodes.map(node => (node.type === 'text' ? node.value : { [node.type]: short(node.children as Inline[]) }));

describe('article: inline text', () => {
  const TREES: readonly (readonly [string, unknown[]])[] = [
    ['plain', ['plain']],
    ['an *idea*', ['an ', { emphasis: ['idea'] }]],
    ['**so** it is', [{ strong: ['so'] }, ' it is']],
    ['***both***', [{ emphasis: [{ strong: ['both'] }] }]],
    ['2*3*4', ['2*3*4']],
    ['F***ing hell, F*** off', ['F***ing hell, F*** off']],
    ['the b**tards said *no*', ['the b**tards said ', { emphasis: ['no'] }]],
    ['"*yes*", he said', ['"', { emphasis: ['yes'] }, '", he said']],
    ['[Nato](http://nato.int)', [{ link: ['Nato'] }]],
    ['[*Nato*]()', [{ link: [{ emphasis: ['Nato'] }] }]],
    ['[[Mugabe] goes](x)', [{ link: ['[Mugabe] goes'] }]],
    ['[Mugabe] should go', ['[Mugabe] should go']],
    ['[Mugabe][1] and [1]: x', ['[Mugabe][1] and [1]: x']],
    ['![alt](src)', ['!', { link: ['alt'] }]],
    ['\\*plain\\* \\a \\\\', ['*plain* \\a \\']],
    ['_a_ `b` &amp; <b> http://x.org a@b.org', ['_a_ `b` &amp; <b> http://x.org a@b.org']],
    ['two  \nlines\\\nthree', ['two\nlines\\\nthree']],
    ['', []],
  ];
  for (const [text, tree] of TREES)
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(short(read(text).run.children), tree));

  it('keeps a byte order mark and NUL', () => {
    assert.deepEqual(short(read('\uFEFF*a*\0*b*').run.children), [
      '\uFEFF',
      { emphasis: ['a'] },
      '\0',
      { emphasis: ['b'] },
    ]);
  });

  it('knows the place of every character in wrapped and escaped text', () => {
    const text = 'one \\* two  \r\n  *three*\\]';
    const plain = plainRun(read(text).run);
    assert.equal(plain.text, 'one * two\nthree]');
    assert.deepEqual(
      [0, 4, 5, 10, 15, 16].map(at => plain.sourceOffset(at)),
      [0, 5, 6, 17, 24, 25],
    );
  });

  for (const piece of ['[', '*a **a ', '](', '![', '\\*', '[x](', '**[', ']']) {
    it(`is bounded on 100,000 ${JSON.stringify(piece)}`, () => {
      const text = ('x' + piece.repeat(100_000)).trimEnd();
      const { run, faults } = read(text);
      assert.equal(plainRun(run).text, text);
      assert.deepEqual(
        faults.map(({ code }) => code),
        piece === '[' || piece === ']' || piece === '![' ? [] : ['too-complex'],
      );
    });
  }

  it('reports markup of HTML, and comments inside text, as text that looks like it', () => {
    const { faults } = read('a <b>bold</b> claim: 5 < 6 > 4 <!-- note --> <br/>');
    assert.deepEqual(
      faults.map(({ code, start, end }) => [code, start, end]),
      [
        ['raw-html', 2, 5],
        ['raw-html', 9, 13],
        ['raw-html', 31, 35],
        ['raw-html', 45, 50],
      ],
    );
  });
});
