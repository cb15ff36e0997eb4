import assert from 'node:assert/strict';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { readdirSync, readFileSync } from 'node:fs';
import { keyOf } from '../../../src/core/article/identity';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import { anchorsOf } from '../../../src/core/layout/anchors';
import { diffPages } from '../../../src/core/layout/diff';
import { LAYOUTS } from '../../../src/core/layout/registry';
import { HOSTILE } from '../../fixtures/hostile';
import { applyPatches } from './apply';
import { byClass, elementsIn, pageContext, render } from './rendering';

const EVERY_BLOCK = readFileSync('examples/every-block.article', 'utf8');
const hostile = parseArticle(HOSTILE);

/** The layouts that show the story; the slots show its headline. */
const STORIES = LAYOUTS.filter(({ id }) => id !== 'slots');

for (const { id } of STORIES) {
  describe(`The layout ${id}`, () => {
    it('keeps the element of every block that did not change', () => {
      const context = pageContext();
      const before = parseArticle(EVERY_BLOCK);
      const at = EVERY_BLOCK.indexOf('a metre deep');
      const change = { start: at, end: at + 1, text: 'one' };
      const [old, now] = [render(before, id, context), render(reparse(before, [change]), id, context)];
      const known = new Set(elementsIn(old.body));
      const fresh = elementsIn(now.body).filter(element => 'dataBlock' in element.properties && !known.has(element));
      assert.equal(fresh.length, 1);
      const patches = diffPages(old, now);
      assert.ok(patches.length > 0 && patches.length < 4, `${patches.length} patches`);
      assert.deepEqual(applyPatches(old.body, patches), structuredClone(now.body));
    });

    it('marks each block that it shows with its key, and none otherwise', () => {
      const article = parseArticle(EVERY_BLOCK);
      const keys = article.blocks.filter(({ node }) => node.type !== 'note').map(keyOf);
      const marked = elementsIn(render(article, id).body).flatMap(({ properties }) => properties['dataBlock'] ?? []);
      for (const key of marked) assert.ok(keys.includes(key as number));
      const bare = render(article, id, pageContext({ anchors: false }));
      assert.ok(elementsIn(bare.body).every(({ properties }) => !('dataBlock' in properties)));
    });

    it('has one headline, and no heading that skips a level', () => {
      for (const name of readdirSync('examples').filter(file => file.endsWith('.article'))) {
        const { body } = render(readFileSync(`examples/${name}`, 'utf8'), id);
        const levels = elementsIn(body)
          .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
          .map(Number);
        assert.deepEqual([levels[0], levels.filter(level => level === 1).length], [1, 1], name);
        levels.forEach((level, at) => assert.ok(level <= (levels[at - 1] ?? 0) + 1, `${name}: ${levels.join(' ')}`));
      }
    });

    it('never shows a note to the desk', () => {
      assert.ok(!toText(render(EVERY_BLOCK, id).body).includes('Desk:'));
    });

    it('links only where links may lead', () => {
      const addresses = elementsIn(render(hostile, id).body).flatMap(({ properties }) => properties['href'] ?? []);
      assert.ok(addresses.length > 0);
      for (const address of addresses) assert.match(address, /^(?:https?:|mailto:|[^:]*$)/);
    });

    it('shows a picture only where its context has one, else its description', () => {
      const page = render('![A bridge](bridge.png)\n\nText.', id, pageContext({ picture: () => undefined }));
      assert.equal(elementsIn(page.body).filter(({ tagName }) => tagName === 'img').length, 0);
      assert.match(toText(page.body), /A bridge/);
    });
  });
}

describe('The headline slots', () => {
  it('mark what does not fit, and say where the headline stands in', () => {
    const { body } = render(
      `---\nheadline: ${'x'.repeat(60)}\nheadlines:\n  index: Nato offers Putin a say\n---\n`,
      'slots',
    );
    const [story, index] = byClass(body, 'slot') as [Element, Element];
    assert.match(toText(story), /60 of 55 characters$/);
    assert.deepEqual(
      elementsIn(story)
        .filter(({ tagName }) => tagName === 'mark')
        .map(mark => toText(mark)),
      ['xxxxx'],
    );
    assert.match(toText(index), /23 of 33 characters$/);
    assert.match(toText(byClass(body, 'search')[0]!), /60 of 60 characters, the headline stands in$/);
  });

  it('say nothing of a headline that stands in where there is none', () => {
    for (const slot of byClass(render('An intro.', 'slots').body, 'slot')) {
      assert.match(toText(slot), /0 of \d+ characters$/);
      assert.doesNotMatch(toText(slot), /stands in/);
    }
  });

  it('count what a reader sees as one character as one', () => {
    const [story] = byClass(render('---\nheadline: Zoe\u0308 👩‍👩‍👧\n---\n', 'slots').body, 'slot');
    assert.match(toText(story!), /5 of 55 characters$/);
  });
});

describe('The present-day page', () => {
  const at = (now: string | undefined) => {
    const context = now === undefined ? {} : { now: () => Date.parse(now) };
    return toText(render('---\npublished: 2001-11-23 01:27 GMT\n---\n', 'bbc-today', pageContext(context)).body);
  };

  it('says how long ago the story was published, and the date when that is long or unknown', () => {
    assert.match(at('2001-11-23T01:27:10Z'), /Published 1 minute ago/);
    assert.match(at('2001-11-23T01:30Z'), /Published 3 minutes ago/);
    assert.match(at('2001-11-23T04:30Z'), /Published 3 hours ago/);
    assert.match(at('2001-11-25T04:30Z'), /Published 2 days ago/);
    assert.match(at('2001-12-25T04:30Z'), /Published 23 November 2001/);
    assert.match(at('2001-11-22T04:30Z'), /Published 23 November 2001/);
    assert.match(at(undefined), /Published 23 November 2001/);
  });

  it('prints the day of a stamp without a time, in summer too', () => {
    const { body } = render(
      '---\npublished: 2001-07-05\n---\n',
      'bbc-today',
      pageContext({ now: () => Date.UTC(2001, 6, 5, 9) }),
    );
    assert.match(toText(body), /Published 5 July 2001$/m);
  });

  it('sets name, role and place of each author', () => {
    const text = toText(render("---\nbyline: By the BBC's Steve Rosenberg in Moscow\n---\n", 'bbc-today').body);
    assert.match(text, /Steve Rosenberg\s+.*Reporting from Moscow/);
  });

  it('keeps clips in the story, and puts corrections at the foot', () => {
    const text = toText(
      render(':::correction\nWrong.\n:::\n\nIntro.\n\n::audio[Words]{by="Somebody"}\n\nEnd.', 'bbc-today').body,
    );
    assert.match(text, /Intro\.[^]*"Words"\s+Somebody[^]*End\.[^]*Correction\s+Wrong\./);
  });
});

describe('A page of 2001', () => {
  const page = (source: string) => render(source, 'bbc-2001');

  it('sets the first paragraph as the intro, without the dateline of the wire', () => {
    const [intro, ...others] = byClass(page('MOSCOW, Nov 23 (Reuters) - The *alliance* met.\n\nMore.').body, 'intro');
    assert.equal(toText(intro!), 'The alliance met.');
    assert.equal(others.length, 0);
  });

  it('sets the picture above the intro large, and no other', () => {
    const { body } = page('![One](1.png)\n\nIntro.\n\n![Two](2.png)');
    const [lead, ...others] = byClass(body, 'lead');
    assert.equal(elementsIn(lead!)[1]?.properties['alt'], 'One');
    assert.equal(others.length, 0);
  });

  it('prints the byline below the intro', () => {
    const text = toText(page('---\nbyline: By Alice Marsh in Ashbury\n---\n\nIntro.\n\nMore.').body);
    assert.match(text, /Intro\.\s+By Alice Marsh in Ashbury\s+More\./);
  });

  it('prints a stamp that it cannot read as typed, and a bare day without a time', () => {
    assert.match(toText(page('---\npublished: some time on Friday\n---\n').body), /some time on Friday/);
    assert.match(toText(page('---\npublished: 2001-11-23\n---\n').body), /Friday, 23 November, 2001(?!,)/);
  });

  it('speaks of no section where there is none', () => {
    const text = toText(page('Text.').body);
    assert.doesNotMatch(text, /You are in/);
    assert.match(text, /Links to more stories are at the foot of the page/);
  });

  it('speaks the language of the story, and English where it has none of its words', () => {
    assert.match(toText(page('---\nlanguage: fr-FR\nsection: Monde\n---\n').body), /Vous êtes dans: Monde/);
    assert.match(toText(page('---\nlanguage: sw\nsection: Dunia\n---\n').body), /You are in: Dunia/);
    assert.match(
      toText(page('---\nlanguage: es\npublished: 2001-11-23T01:27Z\n---\n').body),
      /viernes, 23 de noviembre de 2001, 01:27 GMT/,
    );
  });

  it('runs from right to left in Arabic', () => {
    assert.equal(page('---\nlanguage: ar\n---\n').direction, 'rtl');
    assert.equal(page('---\nlanguage: cy\n---\n').direction, 'ltr');
  });

  it('says visibly that it does not know a block', () => {
    assert.match(toText(page('Text.\n\n::weather[Rain]').body), /Unknown block: weather/);
  });
});

describe('anchorsOf', () => {
  it('tells key, first and last line of each block, and leaves notes out', () => {
    const article = parseArticle('---\nheadline: A\n---\n\nOne\ntwo\n\n<!-- note -->\n\n## Three\n');
    const [first, , third] = article.blocks;
    assert.deepEqual(anchorsOf(article), [keyOf(first!), 4, 5, keyOf(third!), 9, 9]);
  });
});
