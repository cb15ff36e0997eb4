import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { documentLinks } from '../../../src/core/language/links';
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
