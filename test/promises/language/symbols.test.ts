import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { parseArticle } from '../../../src/core/article/parse';
import { documentSymbols } from '../../../src/core/language/symbols';
import { before } from '../../../src/core/language/ranges';
import { english } from '../../../src/core/say';
import { EVERYTHING } from '../../core/language/lay';

describe('documentSymbols', () => {
  it('keeps the protocol’s promises: names, and ranges inside those above them', () => {
    const inside = ({ range, selectionRange, name, children = [] }: DocumentSymbol): void => {
      assert.notEqual(name.trim(), '');
      for (const inner of [selectionRange, ...children.map(child => child.range)])
        assert.ok(!before(inner.start, range.start) && !before(range.end, inner.end));
      children.forEach(inside);
    };
    const lines = EVERYTHING.split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 1 }), some => {
        documentSymbols(parseArticle(`---\nheadline: x\n---\n${some.join('\n')}`), english).forEach(inside);
      }),
    );
  });
});
