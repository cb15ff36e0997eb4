import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { isBbcPage, readBbcPage } from '../../../src/core/exchange/in/bbc-page/read';
import { finish } from '../../../src/core/exchange/in/story';
import { golden } from '../../golden';
import { example } from '../exporting';
import { assertAccounted } from './accounted';

const FOLDER = 'test/fixtures/bbc-pages';

/** Invented pages, one a layout, with what such pages have that the example has not. */
const PAGES = readdirSync(FOLDER).map(file => file.replace('.txt', ''));

describe('An archived page of BBC News', () => {
  for (const name of PAGES) {
    it(`is read in the layout ${name}`, () => {
      const source = readFileSync(`${FOLDER}/${name}.txt`, 'utf8');
      const imported = readBbcPage(source);
      assert.ok(isBbcPage(source));
      golden(`import/bbc-page/${name}.article`, finish(imported).text);
      golden(`import/bbc-page/${name}.furniture`, imported.furniture.map(({ text }) => `${text}\n`).join(''));
    });
  }

  it('breaks off without making up what the last words are', () => {
    const { blocks, unplaced } = readBbcPage(readFileSync(`${FOLDER}/2000-news-online.txt`, 'utf8'));
    assert.deepEqual(
      unplaced.map(({ text }) => text),
      ['Ivo Maric', 'Ivo Maric called the probe a frie'],
    );
    assert.equal(blocks.filter(({ type }) => type === 'picture').length, 3);
  });

  it('keeps a date that has no headline, and a headline that has no date', () => {
    const linked = (...lines: readonly string[]) =>
      readBbcPage(['Headline', '', 'Intro.', '', 'See also:', '', ...lines, ''].join('\n')).blocks.flatMap(block =>
        block.type === 'seeAlso' ? block.children.map(({ headline, date }) => [headline.value, date?.value]) : [],
      );
    const [first, second] = ['05 Mar 99 | Europe', '06 Mar 99'];
    assert.deepEqual(linked(first, 'One', 'Two', second), [
      ['One', '05 Mar 99'],
      ['Two', undefined],
      ['', '06 Mar 99'],
    ]);
    assert.deepEqual(linked('One', first, second, 'Two'), [
      ['One', '05 Mar 99'],
      ['', '06 Mar 99'],
      ['Two', undefined],
    ]);
  });

  it('is told from other texts', () => {
    assert.ok(!isBbcPage(example('nato-putin')));
    assert.ok(!isBbcPage('BBC News was founded. On Friday, 23 November, 2001 it was cold.'));
    assert.ok(!isBbcPage(''));
  });
});

const LINES = PAGES.flatMap(name => readFileSync(`${FOLDER}/${name}.txt`, 'utf8').split('\n'));
const pageText = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...LINES), fc.string()), fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n')))
  .map(lines => lines.flat().join(''))
  .chain(text => fc.nat(text.length).map(end => text.slice(0, end)));

describe('Whatever a page holds', () => {
  it('each of its lines is in the article, in the furniture or among the unplaced', () => {
    fc.assert(fc.property(pageText, source => assertAccounted(source, readBbcPage(source))));
  });
});
