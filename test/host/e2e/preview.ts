/** The preview as the tests see it. */
import { setTimeout } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { normalised } from '../../lines';
import type { Workbench } from '../workbench';

const body = (workbench: Workbench): Locator => workbench.webview.locator('body');

/**
 * The lines that a reader reads, with each picture's description in its place. What this puts into the page it takes out again
 * before anything is painted.
 */
export async function previewLines(workbench: Workbench): Promise<string[]> {
  const text = await body(workbench).evaluate((element: HTMLElement) => {
    const swaps = [...element.querySelectorAll('img')].map(picture => {
      const block = document.createElement('div');
      block.textContent = picture.alt;
      return { picture, block };
    });
    for (const { picture, block } of swaps) picture.replaceWith(block);
    const { innerText } = element;
    for (const { picture, block } of swaps) block.replaceWith(picture);
    return innerText;
  });
  return normalised(text);
}

const LIMIT_MS = 20_000;
const PAUSE_MS = 50;

/** What a piece of page is like, once `fits` says yes to it or it has had time enough. */
export async function valueWhen<T>(read: () => Promise<T>, fits: (value: T) => boolean): Promise<T> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const value = await read();
    if (fits(value) || Date.now() > end) return value;
    await setTimeout(PAUSE_MS);
  }
}

/** The lines of the preview, once `fits` says yes to them or it has had time enough. */
export const linesWhen = (workbench: Workbench, fits: (lines: readonly string[]) => boolean): Promise<string[]> =>
  valueWhen(() => previewLines(workbench), fits);

/** Puts the focus into the panel whose tab is called so. */
export async function focusPreview(workbench: Workbench, name: RegExp): Promise<void> {
  await workbench.tab(name).first().click();
  await workbench.webview.locator('body').click({ position: { x: 2, y: 2 } });
}

export async function openPreview(workbench: Workbench): Promise<void> {
  await workbench.command('Crosshead: Open Preview to the Side');
  await workbench.webview.locator('h1').first().waitFor();
}
