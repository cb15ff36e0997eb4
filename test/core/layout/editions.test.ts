import assert from 'node:assert/strict';
import { toText } from 'hast-util-to-text';
import { parseArticle } from '../../../src/core/article/parse';
import { readDesk } from '../../../src/core/configuration';
import { EDITIONS } from '../../../src/core/desk/editions';
import { pageSettings } from '../../../src/core/layout/choice';
import { LAYOUTS, layoutOf, renderPage } from '../../../src/core/layout/registry';
import { byClass, elementsIn } from './rendering';

const DESK = `
edition:
  id: gazette
  masthead:
    title: ASHBURY GAZETTE
    services: [Upper Ashbury, Lower Ashbury]
  navigation: [Our front page, Courts]
  promos: [Gazette Weather]
`;

function page(source: string, layout: string, yaml = '') {
  const article = parseArticle(source);
  const { desk } = readDesk(yaml);
  const chosen = layoutOf(layout);
  const context = { ...pageSettings(article, desk, chosen), anchors: false, picture: () => undefined };
  return renderPage(chosen, article, context);
}

const editionOf = (source: string, layout = 'bbc-2001', yaml = ''): string =>
  pageSettings(parseArticle(source), readDesk(yaml).desk, layoutOf(layout)).edition.id;

describe('The edition of a page', () => {
  it('is that of the layout where nobody says anything', () => {
    assert.equal(editionOf('Text.'), 'bbc-2001');
    assert.equal(editionOf('Text.', 'bbc-today'), 'bbc-today');
    for (const { edition } of LAYOUTS) assert.ok(EDITIONS.some(({ id }) => id === edition));
  });

  it('is that of the language where one ships', () => {
    for (const [language, id] of [
      ['ar', 'bbc-arabic'],
      ['ar-EG', 'bbc-arabic'],
      ['cy', 'bbc-cymru'],
      ['ru', 'bbc-russian'],
      ['fr', 'bbc-today'],
    ] as const)
      assert.equal(editionOf(`---\nlanguage: ${language}\n---\n`, 'bbc-today'), id);
    assert.equal(editionOf('Text.', 'bbc-today', 'language: cy\n'), 'bbc-cymru');
  });

  it('is the desk’s own before those, and the article’s before all', () => {
    assert.equal(editionOf('---\nlanguage: ru\n---\n', 'bbc-today', DESK), 'gazette');
    assert.equal(editionOf('---\nlanguage: ru\n---\n', 'bbc-2001', 'edition: bbc-cymru\n'), 'bbc-cymru');
    assert.equal(editionOf('---\nedition: bbc-2001\n---\n', 'bbc-today', DESK), 'bbc-2001');
    assert.equal(editionOf('---\nedition: gazette\nlanguage: ar\n---\n', 'bbc-today', DESK), 'gazette');
    assert.equal(editionOf('---\nedition: no-such\n---\n', 'bbc-today', DESK), 'gazette');
  });

  it('gives masthead, navigation, services and promotions of the desk to every page of the story', () => {
    const shows: Readonly<Record<string, readonly string[]>> = {
      'bbc-2001': ['ASHBURY GAZETTE', 'Upper Ashbury', 'Courts', 'Gazette Weather'],
      'bbc-today': ['ASHBURY GAZETTE', 'Lower Ashbury', 'Courts', 'Gazette Weather'],
      text: ['ASHBURY GAZETTE', 'Courts'],
      slots: ['ASHBURY GAZETTE'],
    };
    for (const { id } of LAYOUTS) {
      const text = toText(page('---\nheadline: A\n---\n\nText.', id, DESK).body);
      for (const words of shows[id] ?? ['no row for this layout']) assert.ok(text.includes(words), `${id}: ${words}`);
      assert.doesNotMatch(text, /Front Page|InDepth|BBC (?:NEWS|Sport|Weather)/);
    }
  });

  it('leaves out what the desk has nothing for', () => {
    const bare = 'edition: { masthead: { title: GAZETTE, services: [] }, navigation: [], promos: [] }\n';
    for (const { id } of LAYOUTS)
      for (const name of ['sections', 'promos', 'foot'])
        if (id !== 'bbc-2001') assert.deepEqual(byClass(page('Text.', id, bare).body, name), []);
    const side = byClass(page('Text.', 'bbc-2001', bare).body, 'side');
    assert.equal(toText(side[0]!), '');
  });

  it('marks the section that the story is in', () => {
    const current = (source: string, layout: string) =>
      elementsIn(page(source, layout).body)
        .filter(({ properties }) => properties['ariaCurrent'] === 'true')
        .map(element => toText(element));
    assert.deepEqual(current('---\nsection: World/Middle East\n---\n', 'bbc-2001'), ['Middle East']);
    assert.deepEqual(current('---\nsection: World/Middle East\n---\n', 'bbc-today'), ['World']);
    assert.deepEqual(current('---\nsection: Cymru\nlanguage: cy\n---\n', 'text'), ['Cymru']);
    assert.deepEqual(current('---\nsection: Gardening\n---\n', 'bbc-2001'), []);
  });
});

describe('The language of an edition', () => {
  const source =
    '---\nedition: bbc-cymru\nsection: Wales\npublished: 2001-11-25 18:40 GMT\n---\n\nText.\n\n:::links\n:::';

  it('is that of the furniture and the dates, and the story keeps its own', () => {
    for (const [id, date] of [
      ['bbc-2001', 'Dydd Sul, 25 Tachwedd 2001, 18:40 GMT'],
      ['bbc-today', 'Cyhoeddwyd 25 Tachwedd 2001, 18:40 GMT'],
      ['text', 'Dydd Sul, 25 Tachwedd 2001, 18:40 GMT'],
    ] as const) {
      const { body, language } = page(source, id);
      const text = toText(body);
      assert.equal(language, 'en-GB');
      for (const words of [date, 'Hafan', 'Nid yw’r BBC yn gyfrifol am gynnwys gwefannau allanol'])
        assert.ok(text.includes(words), `${id}: ${words}`);
    }
  });

  it('is said to whoever reads the page aloud, with its direction', () => {
    const spoken = (text: string) =>
      byClass(page(text, 'bbc-2001').body, 'masthead').map(({ properties: { lang, dir } }) => [lang, dir]);
    assert.deepEqual(spoken(source), [['cy', 'ltr']]);
    assert.deepEqual(spoken('---\nedition: bbc-arabic\n---\n'), [['ar', 'rtl']]);
    assert.deepEqual(spoken('---\nlanguage: ar-EG\n---\n'), [[undefined, undefined]]);
  });

  it('writes the date of an Arabic page in Arabic', () => {
    const text = toText(page('---\nlanguage: ar\npublished: 2001-11-25 18:40 GMT\n---\n', 'bbc-2001').body);
    assert.match(text, /الأحد، 25 نوفمبر 2001، 18:40 GMT/);
  });
});
