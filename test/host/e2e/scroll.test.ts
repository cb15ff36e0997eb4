import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from '../workbench';
import { chain } from './chain';
import { openPreview, valueWhen } from './preview';

const FILE = 'two-hundred.article';
const BLOCKS = 200;
const WORDS = 60;

/** Every word names its paragraph and its place there, so that what is at the top can be told. */
const paragraph = (block: number): string => Array.from({ length: WORDS }, (_, word) => `p${block}w${word}`).join(' ');

const ARTICLE = `---
headline: Two hundred blocks
layout: bbc-today
---

${Array.from({ length: BLOCKS }, (_, i) => (i % 20 === 10 ? `## p${i}w0` : paragraph(i))).join('\n\n')}
`;

/**
 * The editor's lines as they are wrapped on the screen, from the first that is there whole (the one that VS Code tells of): the
 * words of each, and how far below the top it is.
 */
const editorLines = ({ page }: Workbench): Promise<{ words: string[]; top: number; height: number }[]> =>
  page.evaluate(() => {
    const editor = document.querySelector('.editor-instance .monaco-editor .lines-content')!.parentElement!;
    const { top } = editor.getBoundingClientRect();
    return [...editor.querySelectorAll('.view-line')]
      .map(line => {
        const box = line.getBoundingClientRect();
        return { words: line.textContent.match(/p\d+w\d+/g) ?? [], top: box.top - top, height: box.height };
      })
      .filter(line => line.top > -1)
      .sort((a, b) => a.top - b.top);
  });

/** The first word in the line at the editor's top; `undefined` where that line is blank. */
const editorTop = async (workbench: Workbench): Promise<string | undefined> =>
  (await editorLines(workbench))[0]?.words[0];

/** How far a word stands below the top of the page's window, in lines of the page. */
const wordInPage = (workbench: Workbench, word: string): Promise<number> =>
  workbench.webview.locator('.story').evaluate((story, wanted) => {
    const [block] = /^p\d+w/.exec(wanted) ?? [''];
    const element = [...story.children].find(child => child.textContent.startsWith(block))!;
    const range = document.createRange();
    const text = element.firstChild as Text;
    const at = `${text.data} `.indexOf(`${wanted} `);
    range.setStart(text, at);
    range.setEnd(text, at + wanted.length);
    return range.getBoundingClientRect().top / parseFloat(getComputedStyle(element).lineHeight);
  }, word);

/** How many pixels the editor is scrolled from stop to stop: down to the end of the article, and up again. */
const DOWN = Array.from({ length: 12 }, () => 3_000);
const STOPS = [...DOWN, ...DOWN.map(pixels => -pixels)];
/** What one turn of the wheel moves the editor by, with Alt held and without, whatever the system says. */
const [FAST, SLOW] = [250, 50];
/** Longer than either side takes its own scrolling for an echo. */
const SETTLED_MS = 700;

chain('The editor and the preview of 200 blocks', {}, session => {
  const workbench = (): Workbench => session().workbench;

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
    await page.waitForTimeout(SETTLED_MS);
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
      for (let i = 0; i < 5 && (await editorTop(workbench())) === undefined; i++) await scrollEditor(SLOW);
      const word = await editorTop(workbench());
      assert.ok(word, "there are words at the editor's top");
      const lines = await valueWhen(
        () => wordInPage(workbench(), word),
        value => Math.abs(value) < 1,
      );
      assert.ok(Math.abs(lines) < 1, `${word}, at the editor's top, is ${lines} lines from the page's top`);
    }
    await workbench().shot('scrolled-editor');
  });
});
