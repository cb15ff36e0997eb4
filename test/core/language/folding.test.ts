import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { foldingRanges } from '../../../src/core/language/folding';
import { everything, EVERYTHING } from './lay';

const folded = (text: string) =>
  foldingRanges(parseArticle(text))
    .sort((a, b) => a.startLine - b.startLine)
    .map(({ startLine, endLine, kind }) => [text.split('\n')[startLine], text.split('\n')[endLine], kind]);

describe('foldingRanges', () => {
  it('folds front matter, notes, containers and the text below crossheads', () => {
    assert.deepEqual(folded(EVERYTHING), [
      ['---', '---', 'region'],
      ['<!-- Check the', 'spelling -->', 'comment'],
      ['## Taleban threat', ':::', undefined],
      [':::box[Facts]', ':::', undefined],
      ['## Second', 'Two words.', undefined],
      [':::see-also', ':::', undefined],
      [':::links', ':::', undefined],
    ]);
    assert.equal(foldingRanges(everything()).length, 7);
  });

  it('folds nothing of one line, and nothing in an empty article', () => {
    assert.deepEqual(folded('## Head'), []);
    assert.deepEqual(folded(''), []);
    assert.deepEqual(folded('<!-- one line -->\n\nText'), []);
  });

  it('folds front matter at the end of the file', () => {
    assert.deepEqual(folded('---\nheadline: x\n---'), [['---', '---', 'region']]);
  });
});
