import type { Page } from 'playwright-core';
import { normalised } from '../lines';

/** What a reader reads: the rendered text, with each picture's description in its place. */
export async function pageLines(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    for (const image of document.querySelectorAll('img')) {
      const block = document.createElement('div');
      block.textContent = image.alt;
      image.replaceWith(block);
    }
    return document.body.innerText;
  });
  return normalised(text);
}
