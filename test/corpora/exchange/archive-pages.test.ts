import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { toText } from 'hast-util-to-text';
import path from 'node:path';
import { parseArticle } from '../../../src/core/article/parse';
import type { Article } from '../../../src/core/article/types';
import { readBbcPage } from '../../../src/core/exchange/in/bbc-page/read';
import { finish } from '../../../src/core/exchange/in/story';
import { assertAccounted } from '../../exchange/in/accounted';
import { pageContext, render } from '../../core/layout/rendering';
import { normalised } from '../../lines';

const SHARED = path.resolve('../shared');
const seed = () => readFileSync(path.join(SHARED, 'seed/nato-putin.txt'), 'utf8');

/** Fields of the example that its page does not print anywhere. */
const NOT_ON_THE_PAGE = ['dateline'];

/** Blocks as data, without places and without the files of pictures, which the page does not name, either. */
const blocksOf = ({ blocks }: Article): unknown =>
  JSON.parse(
    JSON.stringify(
      blocks.map(({ node }) => node),
      (key: string, value: unknown) => (['position', 'start', 'end', 'src'].includes(key) ? undefined : value),
    ),
  );

describe('The archived page that the project began with', () => {
  const imported = parseArticle(finish(readBbcPage(seed())).text);
  const example = parseArticle(readFileSync('examples/nato-putin.article', 'utf8'));

  it('is imported as the example, but for what it does not tell: dateline, picture files, link targets', () => {
    const fields = ({ front }: Article) => front.fields.map(({ name, data }) => [name, data]);
    assert.deepEqual(
      fields(imported),
      fields(example).filter(([name]) => !NOT_ON_THE_PAGE.includes(name as string)),
    );
    assert.deepEqual(blocksOf(imported), blocksOf(example));
  });

  it('is the same page again once it is rendered', () => {
    const { body } = render(imported, 'bbc-2001', pageContext({ picture: () => undefined }));
    // In which line words stand is the style sheet's business: the suite in the browser holds the example to that.
    assert.equal(normalised(toText(body)).join(' '), normalised(seed()).join(' '));
  });

  it('leaves no line without a place', () => {
    assert.deepEqual(readBbcPage(seed()).unplaced, []);
  });
});

describe('Every archived page', () => {
  const folder = path.join(SHARED, 'corpora/archive-pages');
  for (const name of readdirSync(folder).filter(file => file.endsWith('.txt'))) {
    it(`${name}: each line is in the article, in the furniture or among the unplaced`, () => {
      const source = readFileSync(path.join(folder, name), 'utf8');
      const imported = readBbcPage(source);
      assertAccounted(source, imported);
      assert.ok(imported.unplaced.length <= 2);
    });
  }
});
