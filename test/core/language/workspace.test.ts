import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { glimpseOf, summaryOf } from '../../../src/core/language/summary';
import { workspaceSymbols } from '../../../src/core/language/workspace-symbols';
import { everything } from './lay';

describe('summaryOf', () => {
  it('holds what others need to know of an article', () => {
    const { headline, intro, links, people, published, section } = summaryOf(everything(), DEFAULT_DESK);
    assert.equal(headline, 'Nato brings radical offer to Putin');
    assert.equal(intro, 'The intro has five words.');
    assert.ok(links.includes('bush.article'));
    assert.deepEqual(people, ['Nato', 'Lord Robertson', 'Steve Rosenberg']);
    assert.deepEqual([published, section], [undefined, undefined]);
    const dated = summaryOf(parseArticle('---\npublished: 2001-11-23 01:27 GMT\n---\n'), DEFAULT_DESK);
    assert.equal(dated.published, Date.UTC(2001, 10, 23, 1, 27));
  });

  it('is the same for an article that is only glanced at', () => {
    assert.deepEqual(glimpseOf(everything(), DEFAULT_DESK), summaryOf(everything(), DEFAULT_DESK));
  });

  it('is empty for an empty article', () => {
    assert.deepEqual(Object.keys(summaryOf(parseArticle(''), DEFAULT_DESK)).sort(), ['links', 'people', 'range']);
  });
});

describe('workspaceSymbols', () => {
  const articles = ['Nato brings radical offer', 'Blair pushes Russia-Nato ties'].map(
    (headline, i) => [`file:///${i}`, { ...summaryOf(parseArticle(''), DEFAULT_DESK), headline }] as const,
  );
  const found = (query: string) => workspaceSymbols(articles, query).map(({ name }) => name);

  it('finds articles by letters of the headline in their order', () => {
    assert.deepEqual(found('NATO'), ['Nato brings radical offer', 'Blair pushes Russia-Nato ties']);
    assert.deepEqual(found('blrn'), ['Blair pushes Russia-Nato ties']);
    assert.equal(found('').length, 2);
  });

  it('finds nothing else', () => {
    assert.deepEqual(found('zebra'), []);
    assert.deepEqual(workspaceSymbols([['file:///x', summaryOf(parseArticle('Text'), DEFAULT_DESK)]], ''), []);
  });
});
