import assert from 'node:assert/strict';
import { contentOf } from '../exchange/exporting';
import { everyArticle } from './articles';
import { vocabulary } from './vocabulary';

describe('JSON-LD', () => {
  it('says of things only what schema.org lets be said of them: the examples, a hostile article, an empty one, and 200 from the corpus', async () => {
    const faultsOf = vocabulary();
    for (const source of everyArticle())
      for (const format of ['json-ld', 'html'] as const) {
        const content = await contentOf(format, source);
        const json = format === 'html' ? /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(content)?.[1] : content;
        assert.deepEqual(faultsOf(JSON.parse(json ?? '')), []);
      }
    assert.deepEqual(faultsOf({ '@type': 'NewsArticle', headline: 'A', jobTitle: 'B', author: { '@type': 'Place', x: 1 } }), [
      'A NewsArticle has no jobTitle.',
      'author is no Place.',
      'A Place has no x.',
    ]);
  });
});
