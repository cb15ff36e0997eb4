import assert from 'node:assert/strict';
import { LAYOUTS } from '../../src/core/layout/registry';
import { HOSTILE } from '../fixtures/hostile';
import { visit } from './chromium';
import { asHtml } from './exporting';

/** Without it a payload that ran would only be an error in the console; both are looked for. */
const TRAP = '<script>window.ran = []; window.run = what => window.ran.push(what);</script>';

describe('A hostile article in a browser', () => {
  for (const { id } of LAYOUTS) {
    it(`runs no script and asks for nothing in ${id}`, async () => {
      const html = (await asHtml(HOSTILE, id)).replace('<head>', () => `<head>${TRAP}`);
      await visit(html, async ({ page, requests, noises }) => {
        for (const link of await page.locator('a[href]').all()) await link.dispatchEvent('mouseover');
        assert.deepEqual(await page.evaluate(() => (window as unknown as { ran: string[] }).ran), []);
        assert.deepEqual(requests, []);
        assert.deepEqual(noises, []);
      });
    });

    it(`holds no active element, attribute or address in ${id}`, async () => {
      await visit(await asHtml(HOSTILE, id), async ({ page }) => {
        const active = await page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap(element => [
            ...(/^(?:iframe|object|embed|base|svg|form|link)$/.test(element.localName) ? [element.localName] : []),
            ...(element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json'
              ? ['script']
              : []),
            ...[...element.attributes]
              .filter(
                ({ name, value }) =>
                  name.startsWith('on') ||
                  name === 'style' ||
                  /^\W*(?:javascript|data|vbscript|file|blob):/i.test(value),
              )
              .map(({ name, value }) => `${name}=${value}`),
          ]),
        );
        assert.deepEqual(active, []);
        assert.equal(await page.locator('script').count(), 1, 'the structured data is one script element');
      });
    });
  }
});
