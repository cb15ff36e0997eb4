import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { parseArticle } from '../../src/core/article/parse';
import { BLOCKS } from '../../src/core/article/blocks';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import type { Desk } from '../../src/core/desk/types';
import { LAYOUTS, layoutOf, renderPage } from '../../src/core/layout/registry';
import type { PageUpdate, ToPage } from '../../src/preview/messages';
import { HOSTILE, HOSTILE_FRONTS, PAYLOADS } from '../fixtures/hostile';
import { activeParts, load, withoutPolicy } from './attack';
import { visit } from './chromium';
import { asHtml } from './exporting';
import { previewShell } from './preview-shell';

/** Layouts whose page has another class than their id. */
const CLASSES: Readonly<Record<string, string>> = { text: 'text-page' };

const NOTHING = { ran: [], requests: [], noises: [], active: [] };

/** A desk file may come from anywhere too. */
const hostileDesk = (payload: string): Desk => ({
  ...DEFAULT_DESK,
  edition: {
    id: payload,
    language: payload,
    masthead: { title: payload, services: [payload] },
    navigation: [payload],
    promos: [payload],
  },
});

/** Sends a page, and waits until the script in the preview has taken it. */
const show = (page: Page, update: PageUpdate): Promise<void> =>
  page.evaluate(
    message =>
      new Promise(resolve => {
        addEventListener('message', () => setTimeout(resolve), { once: true });
        window.postMessage(message, '*');
      }),
    { type: 'page', update } satisfies ToPage,
  );

describe('A hostile article in a browser', () => {
  it('has every kind of block', () => {
    const types = new Set(parseArticle(HOSTILE).blocks.map(({ node }) => node.type));
    for (const { type } of BLOCKS) if (type !== 'note') assert.ok(types.has(type), type);
    assert.ok(types.has('unknown'));
  });

  for (const { id } of LAYOUTS) {
    it(`runs no script and asks for nothing in ${id}, without the help of its policy`, async () => {
      assert.deepEqual(await load([withoutPolicy(await asHtml(HOSTILE, id))]), NOTHING);
    });

    it(`runs no script from its front matter in ${id}`, async () => {
      const pages = await Promise.all(HOSTILE_FRONTS.map(source => asHtml(source, id)));
      assert.deepEqual(await load(pages.map(withoutPolicy)), NOTHING);
    });

    it(`runs no script from its desk’s edition in ${id}`, async () => {
      const pages = await Promise.all(PAYLOADS.map(payload => asHtml('Text.', id, hostileDesk(payload))));
      assert.deepEqual(await load(pages.map(withoutPolicy)), NOTHING);
    });

    it(`stays text in the preview in ${id}`, async () => {
      const layout = layoutOf(id);
      const context = { ...DEFAULT_DESK, picture: () => undefined, anchors: true };
      await visit(await previewShell(), async ({ page, requests, noises }) => {
        for (const [serial, source] of [HOSTILE, ...HOSTILE_FRONTS].entries()) {
          const { body, ...rest } = renderPage(layout, parseArticle(source), context);
          const children = body.children as NonNullable<PageUpdate['body']>;
          const update = { ...rest, serial, version: 1, layout: id, body: children, styles: layout.styles };
          await show(page, update);
          assert.equal(await page.locator(`body > .${CLASSES[id] ?? id}`).count(), 1);
          assert.deepEqual(await page.evaluate(activeParts), []);
        }
        assert.deepEqual([requests, noises], [[], []]);
      });
    });
  }
});

describe('The policy of an exported page', () => {
  it('holds back whatever would get past the printer', async () => {
    await visit(await asHtml('Text.', 'bbc-2001'), async ({ page }) => {
      const reasons: unknown[] = [];
      page.on('requestfailed', request => reasons.push(request.failure()?.errorText));
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.append(script);
        document.body.insertAdjacentHTML(
          'beforeend',
          '<img src="https://evil.test/x.png" onerror="window.ran = true"><iframe src="https://evil.test/"></iframe>',
        );
        const style = document.createElement('style');
        style.textContent = '@import "https://evil.test/x.css"; body { background: url(https://evil.test/y.png) }';
        document.head.append(style);
        await new Promise(resolve => setTimeout(resolve, 200));
        return 'ran' in window;
      });
      assert.equal(ran, false);
      assert.deepEqual(reasons, ['csp', 'csp', 'csp']);
    });
  });

  it('lets its own pictures and styles through', async () => {
    const source = 'Intro.\n\n![A bridge](images/closed-bridge.png)';
    await visit(await asHtml(source, 'bbc-2001'), async ({ page, noises }) => {
      assert.ok(await page.locator('img').evaluate(image => (image as HTMLImageElement).naturalWidth > 0));
      assert.equal(await page.locator('.bbc-2001').evaluate(element => getComputedStyle(element).width), '770px');
      assert.deepEqual(noises, []);
    });
  });
});
