import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { layoutOf } from '../../src/core/layout/registry';
import { browser } from './chromium';
import { sitePages } from './site-pages';

const LAYOUT = 'bbc-today';

describe('A site that is opened from the disk', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crosshead-site-'));
  const write = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  before(async () => {
    write(`styles/${LAYOUT}.css`, layoutOf(LAYOUT).styles);
    write('styles/front.css', readFileSync('media/front.css', 'utf8'));
    for (const [name, html] of await sitePages(LAYOUT)) write(name, html);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.querySelector('.masthead > :first-child')!).backgroundColor);
  const follow = async (page: Page, name: string) => {
    await page.getByRole('link', { name, exact: true }).first().click();
    return decodeURIComponent(page.url().slice(pathToFileURL(folder).href.length + 1));
  };

  it('leads from the front to a section, on to a story and back, each page in its style, and asks nobody', async () => {
    const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 } });
    const requests: string[] = [];
    context.on('request', request => requests.push(request.url()));
    try {
      const page = await context.newPage();
      await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
      assert.equal(await ground(page), 'rgb(168, 15, 16)');
      assert.equal(await follow(page, 'World'), 'section/world/index.html');
      assert.equal(await follow(page, 'Middle East'), 'section/world/middle-east/index.html');
      assert.equal(await follow(page, 'Story 27'), '0/27.html');
      assert.match(await page.evaluate(() => getComputedStyle(document.querySelector('.masthead')!).padding), /^8px/);
      assert.equal(await follow(page, 'UK'), 'section/uk/index.html');
      assert.equal(await follow(page, 'BBC NEWS'), 'index.html');
      assert.deepEqual(
        requests.filter(url => !url.startsWith('file:')),
        [],
      );
    } finally {
      await context.close();
    }
  });
});
