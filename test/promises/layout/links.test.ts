import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeTarget } from '../../../src/core/layout/links';

describe('safeTarget', () => {
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
