import assert from 'node:assert/strict';
import fc from 'fast-check';
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

  it('never gives an address that a browser reads as another scheme', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'https:', 'x');
    const noise = fc.array(fc.constantFrom('\t', '\n', '\0', ' ', '/', '\\', 'a', ':', '%0a', '\u00a0'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(noise, scheme, noise, (before, middle, after) => {
        const target = safeTarget([...before, middle, ...after].join(''));
        if (target === undefined || !URL.canParse(target, 'https://article.test/')) return;
        assert.match(new URL(target, 'https://article.test/').protocol, /^(?:https?|mailto):$/);
      }),
      { numRuns: 200 },
    );
  });
});
