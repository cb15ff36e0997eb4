import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { summaryOf } from '../../../src/core/language/summary';
import { workspaceSymbols } from '../../../src/core/language/workspace-symbols';
import { everything } from './lay';

describe('summaryOf', () => {
  it('holds what others need to know of an article', () => {
    const { headline, intro, links, published, section } = summaryOf(everything(), 'Europe/London');
    assert.equal(headline, 'Nato brings radical offer to Putin');
    assert.equal(intro, 'The intro has five words.');
    assert.ok(links.includes('bush.article'));
    assert.deepEqual([published, section], [undefined, undefined]);
    const dated = summaryOf(parseArticle('---\npublished: 2001-11-23 01:27 GMT\n---\n'), 'Europe/London');
    assert.equal(dated.published, Date.UTC(2001, 10, 23, 1, 27));
  });

  it('is empty for an empty article', () => {
    assert.deepEqual(Object.keys(summaryOf(parseArticle(''), 'UTC')).sort(), ['links', 'range']);
  });
});

describe('workspaceSymbols', () => {
  const articles = ['Nato brings radical offer', 'Blair pushes Russia-Nato ties'].map(
    (headline, i) => [`file:///${i}`, { ...summaryOf(parseArticle(''), 'UTC'), headline }] as const,
  );
  const found = (query: string) => workspaceSymbols(articles, query).map(({ name }) => name);

  it('finds articles by letters of the headline in their order', () => {
    assert.deepEqual(found('NATO'), ['Nato brings radical offer', 'Blair pushes Russia-Nato ties']);
    assert.deepEqual(found('blrn'), ['Blair pushes Russia-Nato ties']);
    assert.equal(found('').length, 2);
  });

  it('finds nothing else', () => {
    assert.deepEqual(found('zebra'), []);
    assert.deepEqual(workspaceSymbols([['file:///x', summaryOf(parseArticle('Text'), 'UTC')]], ''), []);
  });
});
