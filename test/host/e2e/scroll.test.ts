import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from '../workbench';
import { chain } from './chain';
import { openPreview, valueWhen } from './preview';
import { ARTICLE, editorLines, lineOfPage, linesApart, restOfPage, scrollY, wordInPage } from './two-hundred';

const FILE = 'two-hundred.article';

/** How many pixels the editor and the page are scrolled from stop to stop: down to the end of the article, and up again. */
const DOWN = Array.from({ length: 12 }, () => 3_000);
const STOPS = [...DOWN, ...DOWN.map(pixels => -pixels)];
/** What one turn of the wheel moves the editor by, with Alt held and without, whatever the system says. */
const [FAST, SLOW] = [250, 50];
/** More than the whole article. */
const ALL = 60_000;
/** Longer than either side takes its own scrolling for an echo. */
const SETTLED_MS = 700;
/** How often, and how far apart, it is looked whether something still moves. */
const [RESTS, REST_MS] = [40, 150];

chain('The editor and the preview of 200 blocks', {}, session => {
  const workbench = (): Workbench => session().workbench;
  const editorTop = async (): Promise<string | undefined> => (await editorLines(workbench()))[0]?.[0];

  /** Waits until neither side takes its own scrolling for an echo any more, and both have come to rest. */
  async function rest(): Promise<void> {
    await workbench().page.waitForTimeout(SETTLED_MS);
    let last = '';
    const where = async (): Promise<string> => `${await editorTop()} ${await scrollY(workbench())}`;
    for (let i = 0; i < RESTS && last !== (last = await where()); i++) await workbench().page.waitForTimeout(REST_MS);
  }

  async function pointAt(place: Locator): Promise<void> {
    const box = (await place.boundingBox())!;
    await workbench().page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  }

  async function scrollEditor(pixels: number): Promise<void> {
    const { page } = workbench();
    await pointAt(page.locator('.editor-instance .monaco-editor').first());
    const isFast = Math.abs(pixels) >= FAST;
    if (isFast) await page.keyboard.down('Alt');
    const turns = Math.abs(pixels) / (isFast ? FAST : SLOW);
    for (let i = 0; i < turns; i++) await page.mouse.wheel(0, Math.sign(pixels) * 100);
    if (isFast) await page.keyboard.up('Alt');
    await rest();
  }

  async function scrollPage(pixels: number): Promise<void> {
    await pointAt(workbench().page.locator('iframe.webview.ready').first());
    await workbench().page.mouse.wheel(0, pixels);
    await rest();
  }

  /** Settings of the folder, once they have arrived: line numbers go or come with them, which can be seen. */
  async function set(settings: Readonly<Record<string, boolean>>): Promise<void> {
    const folder = path.join(session().folder, '.vscode');
    const numbers = workbench().page.locator('.editor-instance .monaco-editor .line-numbers');
    const wanted = (await numbers.count()) > 0 ? 'off' : 'on';
    const hasArrived = async (): Promise<boolean> => (await numbers.count()) > 0 === (wanted === 'on');
    fs.mkdirSync(folder, { recursive: true });
    // Written anew each time: a folder that has just been made may not be watched yet when the first is.
    for (let i = 0; i < 10 && !(await hasArrived()); i++) {
      fs.writeFileSync(
        path.join(folder, 'settings.json'),
        JSON.stringify({ ...settings, 'editor.lineNumbers': wanted }),
      );
      await workbench().page.waitForTimeout(2_000);
    }
    assert.ok(await hasArrived(), 'the settings of the folder arrived');
    await rest();
  }

  it('open beside each other', async () => {
    fs.writeFileSync(path.join(session().folder, FILE), ARTICLE);
    await session().open(FILE);
    await workbench().showsText('Two hundred blocks');
    await openPreview(workbench());
    await workbench().webview.locator('p', { hasText: 'p199w0' }).waitFor({ state: 'attached' });
  });

  it('stay together within a line where the editor is scrolled', async () => {
    for (const pixels of STOPS) {
      await scrollEditor(pixels);
      // A blank line, or the front matter, has no words to be found by.
      for (let i = 0; i < 5 && (await editorTop()) === undefined; i++) await scrollEditor(SLOW);
      const word = await editorTop();
      assert.ok(word, "there are words at the editor's top");
      const lines = await valueWhen(
        () => wordInPage(workbench(), word),
        value => Math.abs(value) < 1,
      );
      assert.ok(Math.abs(lines) < 1, `${word}, at the editor's top, is ${lines} lines from the page's top`);
    }
    await workbench().shot('scrolled-editor');
  });

  it('stay together within a line where the page is scrolled', async () => {
    for (const pixels of STOPS) {
      await scrollPage(pixels);
      // Above the story there are no words to be found by.
      if ((await wordInPage(workbench(), 'p0w0')) > 0) continue;
      const lines = await valueWhen(
        () => linesApart(workbench()),
        value => value < 1,
      );
      assert.ok(lines < 1, `the words at the page's top are ${lines} lines from the editor's first line`);
    }
    await workbench().shot('scrolled-page');
  });

  it('arrive at the ends together', async () => {
    await scrollEditor(ALL);
    const rest = await valueWhen(
      () => restOfPage(workbench()),
      pixels => pixels <= 1,
    );
    assert.ok(rest <= 1, `the page has ${rest} pixels more`);
    await scrollEditor(-ALL);
    const top = await valueWhen(
      () => scrollY(workbench()),
      pixels => pixels <= 1,
    );
    assert.ok(top <= 1, `the page has ${top} pixels more`);
  });

  it('do not jump while somebody types at the bottom', async () => {
    const name = /two-hundred/;
    await workbench().focusEditor(name);
    await workbench().page.keyboard.press('Control+End');
    await rest();
    const before = await scrollY(workbench());
    const line = await lineOfPage(workbench());
    for (const letter of 'The last paragraph.') {
      await workbench().page.keyboard.type(letter);
      const moved = Math.abs((await scrollY(workbench())) - before);
      assert.ok(moved < line, `the page moved by ${moved} pixels; a line has ${line}`);
    }
    await workbench().webview.locator('p', { hasText: 'The last paragraph.' }).waitFor();
    await rest();
    assert.ok(Math.abs((await scrollY(workbench())) - before) < line);
    await workbench().shot('typed-at-bottom');
  });

  it('do not move while somebody types in the middle', async () => {
    await workbench().goTo(206, 1);
    await rest();
    const before = [await scrollY(workbench()), await editorTop()];
    await workbench().page.keyboard.type('Twenty letters more. ', { delay: 20 });
    await workbench().webview.locator('p', { hasText: 'Twenty letters more.' }).waitFor();
    await rest();
    assert.deepEqual([await scrollY(workbench()), await editorTop()], before);
    await workbench().shot('typed-in-the-middle');
  });

  it('leave the page where the settings say so', async () => {
    await set({ 'crosshead.preview.scrollPreviewWithEditor': false });
    const before = await scrollY(workbench());
    await scrollEditor(3_000);
    assert.equal(await scrollY(workbench()), before);
    await scrollPage(1_000);
    const lines = await valueWhen(
      () => linesApart(workbench()),
      value => value < 1,
    );
    assert.ok(lines < 1, `the editor follows still, but for ${lines} lines`);
  });

  it('leave the editor where the settings say so', async () => {
    await set({ 'crosshead.preview.scrollEditorWithPreview': false });
    const [first] = await editorLines(workbench());
    await scrollPage(1_000);
    assert.deepEqual((await editorLines(workbench()))[0], first);
    const before = await scrollY(workbench());
    await scrollEditor(3_000);
    assert.notEqual(
      await valueWhen(
        () => scrollY(workbench()),
        value => value !== before,
      ),
      before,
    );
  });
});
