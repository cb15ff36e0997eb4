import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { documentLinks, readdressed, targetsOf } from '../../../src/core/language/links';
import { applyChanges } from '../../../src/core/lint/fixes';
import { everything, textIn } from './lay';

describe('documentLinks', () => {
  it('finds every address at its place, containers included, empty ones left out', () => {
    const article = everything();
    const links = documentLinks(article, address => address);
    assert.deepEqual(
      links.map(({ target }) => target),
      [
        'images/two-men.png',
        'nato.article',
        'https://example.org/a',
        'clips/a.mp4',
        'images/poster.png',
        'facts.article',
        'images/box.png',
        'bush.article',
        'https://www.nato.int/',
      ],
    );
    for (const { range, target } of links) assert.ok(textIn(article, range).startsWith(target!), target);
  });

  it('leaves out what may not be followed', () => {
    const article = parseArticle('[a](javascript:x) and [b](b.article)');
    const links = documentLinks(article, address => (address.startsWith('javascript:') ? undefined : address));
    assert.deepEqual(
      links.map(({ target }) => target),
      ['b.article'],
    );
  });

  it('finds nothing in an article without links', () => {
    assert.deepEqual(documentLinks(parseArticle('[Mugabe] should go (now).\n\n![]()'), String), []);
  });
});

describe('targetsOf', () => {
  it('leaves titles, pointed brackets and marks out', () => {
    const article = parseArticle('[a](b.article "Title"), [c]( <d e.article> "T") and ![f](g.png)');
    assert.deepEqual(
      targetsOf(article).map(({ start, end }) => article.text.slice(start, end)),
      ['b.article', 'd e.article', 'g.png'],
    );
  });
});

describe('readdressed', () => {
  const moved = (text: string, to: Record<string, string>): string =>
    applyChanges(
      text,
      readdressed(parseArticle(text), address => to[address]),
    );

  it('changes addresses and nothing else, so that they can be read again', () => {
    const text = '![Alt](a.png)\nCaption [b](b.article "Title")\n\n:::see-also\n- 17 Nov 01 | [B](b.article)\n:::\n';
    const after = moved(text, { 'a.png': 'pictures/a b(1).png', 'b.article': '../b.article' });
    assert.equal(after, text.replace('a.png', 'pictures/a%20b%281%29.png').replaceAll('b.article', '../b.article'));
    assert.deepEqual(
      targetsOf(parseArticle(after)).map(({ address }) => decodeURIComponent(address)),
      ['pictures/a b(1).png', '../b.article', '../b.article'],
    );
  });

  it('leaves what stays', () => {
    const text = 'See [a](a.article), <a.article> and a.article.\n';
    assert.equal(moved(text, { 'b.article': 'c.article' }), text);
  });
});
