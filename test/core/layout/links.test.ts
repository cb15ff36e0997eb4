import assert from 'node:assert/strict';
import { safeTarget } from '../../../src/core/layout/links';

describe('safeTarget', () => {
  it('lets the web, mail and relative addresses through', () => {
    for (const address of [
      'https://example.org/a?b#c',
      'http://a',
      'mailto:a@b.c',
      'wire.article',
      '../x/y',
      '#top',
      '?q=a:b',
    ])
      assert.equal(safeTarget(address), address);
    assert.equal(safeTarget(' https://example.org/a b '), 'https://example.org/a%20b');
  });

  it('refuses every other scheme, however it is hidden', () => {
    for (const address of [
      'javascript:x',
      'JAVASCRIPT:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///x',
      '\u0001javascript:x',
      '',
    ])
      assert.equal(safeTarget(address), undefined, address);
  });
});
