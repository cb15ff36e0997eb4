import assert from 'node:assert/strict';
import { parseArticle, reparse } from '../../src/core/article/parse';
import type { Article } from '../../src/core/article/types';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import { anchorsOf } from '../../src/core/layout/anchors';
import { diffPages } from '../../src/core/layout/diff';
import { LAYOUTS, renderPage } from '../../src/core/layout/registry';
import type { PageContext } from '../../src/core/layout/types';
import type { PageUpdate } from '../../src/preview/messages';
import { visit } from './chromium';
import { heard, send } from './preview-messages';
import { previewShell } from './preview-shell';

const LAYOUT = LAYOUTS[0];
const CONTEXT: PageContext = { ...DEFAULT_DESK, picture: () => undefined, anchors: true };
const COMMON = { version: 1, layout: LAYOUT.id, title: 'Title', language: 'en', direction: 'ltr' } as const;

/** An article of so many paragraphs, and the same with the paragraph in the middle changed. */
function longArticle(paragraphs: number): { before: Article; after: Article } {
  const texts = Array.from({ length: paragraphs }, (_, i) => `Paragraph ${i} of the story.`);
  const before = parseArticle(texts.join('\n\n'));
  const start = before.text.indexOf(`Paragraph ${paragraphs / 2} `);
  const change = { start, end: start + 'Paragraph'.length, text: 'A changed paragraph' };
  return { before, after: reparse(before, [change]) };
}

const wholePage = (article: Article): PageUpdate => ({
  ...COMMON,
  serial: 1,
  body: renderPage(LAYOUT, article, CONTEXT).body.children as PageUpdate['body'] & object,
  styles: LAYOUT.styles,
});

const patchedPage = (before: Article, after: Article, base: number, serial: number): PageUpdate => ({
  ...COMMON,
  serial,
  base,
  patches: diffPages(renderPage(LAYOUT, before, CONTEXT), renderPage(LAYOUT, after, CONTEXT)),
});

describe('the script in the preview', () => {
  it('says that it is ready, and shows a page with its styles', async () => {
    await visit(await previewShell(), async ({ page, noises }) => {
      const article = parseArticle('---\nheadline: A headline\n---\n\nThe intro.\n');
      await send(page, { type: 'page', update: wholePage(article) });
      assert.deepEqual(await heard(page), [{ type: 'ready' }]);
      assert.equal(await page.locator('h1').innerText(), 'A headline');
      assert.equal(await page.locator('.bbc-2001').evaluate(element => getComputedStyle(element).width), '770px');
      assert.deepEqual(noises, []);
    });
  });

  it('touches one block of 500 when one paragraph changes', async () => {
    const { before, after } = longArticle(500);
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: wholePage(before) });
      await page.evaluate(() => {
        const touched = ((globalThis as never as { touched: Set<Element> }).touched = new Set<Element>());
        new MutationObserver(records => {
          for (const { target } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            touched.add(element?.closest('[data-block]') ?? document.body);
          }
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      await send(page, { type: 'page', update: patchedPage(before, after, 1, 2) });
      const touched = await page.evaluate(() =>
        [...(globalThis as never as { touched: Set<Element> }).touched].map(element => element.textContent),
      );
      assert.deepEqual(touched, ['A changed paragraph 250 of the story.']);
    });
  });

  it('keeps the selection and the place in the page', async () => {
    const { before, after } = longArticle(100);
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: wholePage(before) });
      const selection = (): Promise<string> => page.evaluate(() => String(getSelection()));
      await page.evaluate(() => {
        const paragraphs = [...document.querySelectorAll('p')];
        const changing = paragraphs.find(paragraph => paragraph.textContent.startsWith('Paragraph 50 '));
        changing?.scrollIntoView();
        const text = changing?.firstChild as Text;
        getSelection()?.setBaseAndExtent(text, text.data.indexOf('story'), text, text.data.length);
      });
      const top = await page.evaluate(() => scrollY);
      await send(page, { type: 'page', update: patchedPage(before, after, 1, 2) });
      assert.deepEqual([await selection(), await page.evaluate(() => scrollY)], ['story.', top]);
    });
  });

  it('asks for the whole page when patches do not fit', async () => {
    const { before, after } = longArticle(10);
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: wholePage(before) });
      await send(page, { type: 'page', update: patchedPage(before, after, 7, 8) });
      assert.deepEqual((await heard(page)).at(-1), { type: 'lost' });
      const outside: PageUpdate = {
        ...COMMON,
        serial: 9,
        base: 1,
        patches: [{ kind: 'properties', path: [99, 9], properties: {} }],
      };
      await send(page, { type: 'page', update: outside });
      assert.deepEqual((await heard(page)).at(-1), { type: 'lost' });
    });
  });

  it('tells of a clicked link and stays where it is', async () => {
    await visit(await previewShell(), async ({ page, requests }) => {
      const article = parseArticle('An [earlier story](../2001/blair.article) told it.');
      await send(page, { type: 'page', update: wholePage(article) });
      await page.locator('a', { hasText: 'earlier story' }).click();
      assert.deepEqual((await heard(page)).at(-1), { type: 'link', href: '../2001/blair.article' });
      assert.deepEqual(requests, []);
    });
  });

  it('goes where the editor goes, and tells where the reader goes, without an echo', async () => {
    const { before } = longArticle(200);
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: { ...wholePage(before), anchors: anchorsOf(before) } });
      await send(page, { type: 'scroll', line: 300.5, lines: 399 });
      const edge = await page
        .locator('p', { hasText: /^Paragraph 150 / })
        .evaluate(element => [element.getBoundingClientRect().top, element.clientHeight]);
      assert.ok(edge[0]! < 0 && edge[0]! > -edge[1]!, `paragraph 150 is halfway out of the window, not at ${edge[0]}`);
      await page.waitForTimeout(400);
      assert.deepEqual(
        (await heard(page)).filter(message => message.type === 'scrolled'),
        [],
      );
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, -1000);
      await page.waitForTimeout(200);
      const last = (await heard(page)).at(-1);
      assert.ok(last?.type === 'scrolled' && last.line > 200 && last.line < 300, JSON.stringify(last));
    });
  });

  it('marks the block under the cursor, also when it changes, and nothing else', async () => {
    const { before, after } = longArticle(10);
    await visit(await previewShell(), async ({ page }) => {
      const marked = () => page.locator('[data-cursor]').allInnerTexts();
      await send(page, { type: 'page', update: { ...wholePage(before), anchors: anchorsOf(before) } });
      await send(page, { type: 'cursor', line: 10 });
      assert.deepEqual(await marked(), ['Paragraph 5 of the story.']);
      await send(page, { type: 'page', update: { ...patchedPage(before, after, 1, 2), anchors: anchorsOf(after) } });
      assert.deepEqual(await marked(), ['A changed paragraph 5 of the story.']);
      const start = after.text.indexOf('A changed');
      const heading = reparse(after, [{ start, end: start, text: '## ' }]);
      assert.deepEqual(anchorsOf(heading), anchorsOf(after));
      await send(page, { type: 'page', update: patchedPage(after, heading, 2, 3) });
      assert.deepEqual(await marked(), ['A changed paragraph 5 of the story.']);
      assert.equal(await page.locator('h2[data-cursor]').count(), 1);
      await send(page, { type: 'cursor', line: 11 });
      assert.deepEqual(await marked(), []);
    });
  });

  it('keeps the box of a missing picture while its description is typed, and names the file of one that has none', async () => {
    const article = parseArticle('Intro.\n\n![A](images/one.png)\n');
    const context: PageContext = { ...CONTEXT, picture: src => `https://pictures.test/${src}` };
    const first = renderPage(LAYOUT, article, context);
    const second = renderPage(LAYOUT, reparse(article, [{ start: 10, end: 11, text: '' }]), context);
    await visit(await previewShell(), async ({ page }) => {
      const label = () =>
        page
          .locator('img')
          .evaluate(picture => [picture.dataset['missing'], getComputedStyle(picture, '::after').content]);
      const body = first.body.children as PageUpdate['body'] & object;
      await send(page, { type: 'page', update: { ...wholePage(article), body } });
      await page.locator('img[data-missing]').waitFor({ state: 'attached' });
      assert.deepEqual(await label(), ['one.png', '"A" / ""']);
      await send(page, { type: 'page', update: { ...COMMON, serial: 2, base: 1, patches: diffPages(first, second) } });
      assert.deepEqual(await label(), ['one.png', '"one.png" / ""']);
    });
  });

  it('asks anew for a picture whose file has changed, and for no other', async () => {
    const article = parseArticle('Intro.\n\n![None](none.png)\n\n![One](one (1).png)\n\n![Two](two.png)\n');
    const none = 'https://[no-address';
    const context: PageContext = {
      ...CONTEXT,
      picture: src => (src === 'none.png' ? none : `https://pictures.test/${encodeURIComponent(src)}`),
    };
    const { body } = renderPage(LAYOUT, article, context);
    await visit(await previewShell(), async ({ page }) => {
      const children = body.children as PageUpdate['body'] & object;
      await send(page, { type: 'page', update: { ...wholePage(article), body: children } });
      // As VS Code writes the address: brackets escaped.
      await send(page, { type: 'picture', address: 'https://pictures.test/one%20%281%29.png' });
      const addresses = await page
        .locator('img')
        .evaluateAll(all => all.map(picture => (picture as HTMLImageElement).src));
      assert.deepEqual(addresses, [none, 'https://pictures.test/one%20(1).png?1', 'https://pictures.test/two.png']);
    });
  });

  it('keeps the newest picture while its description is typed', async () => {
    const article = parseArticle('Intro.\n\n![A](images/one.png)\n');
    const context: PageContext = { ...CONTEXT, picture: src => `https://pictures.test/${src}` };
    const first = renderPage(LAYOUT, article, context);
    const second = renderPage(LAYOUT, reparse(article, [{ start: 11, end: 11, text: ' map' }]), context);
    await visit(await previewShell(), async ({ page }) => {
      const body = first.body.children as PageUpdate['body'] & object;
      await send(page, { type: 'page', update: { ...wholePage(article), body } });
      await send(page, { type: 'picture', address: 'https://pictures.test/images/one.png' });
      await send(page, { type: 'page', update: { ...COMMON, serial: 2, base: 1, patches: diffPages(first, second) } });
      const picture = page.locator('img');
      assert.deepEqual(await picture.evaluate(({ src, alt }: HTMLImageElement) => [src, alt]), [
        'https://pictures.test/images/one.png?1',
        'A map',
      ]);
    });
  });

  it('says where a double click wants to go', async () => {
    const { before } = longArticle(10);
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: { ...wholePage(before), anchors: anchorsOf(before) } });
      await page.locator('p', { hasText: /^Paragraph 7 / }).dblclick();
      const last = (await heard(page)).at(-1);
      assert.ok(last?.type === 'goTo' && Math.floor(last.line) === 14, JSON.stringify(last));
    });
  });

  it('shows a notice beside the page, not in it', async () => {
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'notice', notice: { text: 'This is the last page.' } });
      assert.equal(await page.getByRole('status').innerText(), 'This is the last page.');
      assert.equal(await page.evaluate(() => document.body.innerText), '');
      await send(page, { type: 'notice', notice: undefined });
      assert.equal(await page.getByRole('status').isVisible(), false);
    });
  });

  it('comes back to where it was after a reload, and to the top of another article', async () => {
    const { before } = longArticle(100);
    const state = { uri: 'file:///a.article', locked: false };
    await visit(await previewShell({ ...state, scroll: 400 }), async ({ page }) => {
      await send(page, { type: 'state', state }, { type: 'page', update: wholePage(before) });
      assert.equal(await page.evaluate(() => scrollY), 400);
    });
    await visit(await previewShell({ ...state, scroll: 400 }), async ({ page }) => {
      await send(page, { type: 'state', state }, { type: 'page', update: wholePage(before) });
      await send(page, { type: 'state', state: { ...state, uri: 'file:///b.article' } });
      await send(page, { type: 'page', update: { ...wholePage(before), serial: 2 } });
      assert.equal(await page.evaluate(() => scrollY), 0);
    });
  });
});
