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

/** The lines of the preview, once `fits` says yes to them or it has had time enough. */
export async function linesWhen(workbench: Workbench, fits: (lines: readonly string[]) => boolean): Promise<string[]> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const lines = await previewLines(workbench);
    if (fits(lines) || Date.now() > end) return lines;
    await setTimeout(PAUSE_MS);
  }
}

export async function openPreview(workbench: Workbench): Promise<void> {
  await workbench.command('Crosshead: Open Preview to the Side');
  await workbench.webview.locator('h1').first().waitFor();
}
