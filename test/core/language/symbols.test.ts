import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { parseArticle } from '../../../src/core/article/parse';
import { documentSymbols } from '../../../src/core/language/symbols';
import { english } from '../../../src/core/say';
import { everything, textIn } from './lay';

const outline = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` (${detail})`}`,
    ...outline(children, depth + 1),
  ]);

describe('documentSymbols', () => {
  it('shows what the story is made of', () => {
    assert.deepEqual(outline(documentSymbols(everything(), english)), [
      'Nato brings radical offer to Putin (54 words)',
      '  Two men at a table (Picture)',
      '  “Once again we are in a coalition” (Lord Robertson)',
      '  Taleban threat (19 words)',
      '    “A quoted line” (Video)',
      '    Facts (Fact box)',
      '  Second (3 words)',
      '  See also (2 links)',
      '  Internet links (1 link)',
    ]);
  });

  it('ranges over what belongs to each, and selects its own line', () => {
    const article = everything();
    const [headline] = documentSymbols(article, english);
    const threat = headline!.children!.find(({ name }) => name === 'Taleban threat')!;
    assert.equal(textIn(article, threat.selectionRange), '## Taleban threat');
    assert.match(textIn(article, threat.range), /^## Taleban threat[^]*box\.png\)\n:::$/);
    assert.equal(textIn(article, headline!.selectionRange), 'headline: Nato brings radical offer to Putin');
  });

  it('puts crossheads at the top where there is no headline, and names what has no name', () => {
    assert.deepEqual(outline(documentSymbols(parseArticle('## One\n\nText\n\n> \n\n![](x.png)\n\n![]()\n'), english)), [
      'One (2 words)',
      '  (no text)',
      '  x.png (Picture)',
      '  (no text) (Picture)',
    ]);
    assert.deepEqual(documentSymbols(parseArticle(''), english), []);
    assert.deepEqual(documentSymbols(parseArticle('Only text.'), english), []);
  });

  it('shortens long names', () => {
    const [symbol] = documentSymbols(parseArticle(`## ${'long '.repeat(100)}`), english);
    assert.ok(symbol!.name.length <= 80 && symbol!.name.endsWith('…'));
  });
});
