/** What goes to the preview's script, and what it says. */
import type { Page } from 'playwright-core';
import type { FromPage, ToPage } from '../../src/preview/messages';

export const send = (page: Page, ...messages: ToPage[]): Promise<void> =>
  page.evaluate(async all => {
    for (const message of all) window.postMessage(message, '*');
    await new Promise(resolve => setTimeout(resolve, 50));
  }, messages);

export const heard = (page: Page): Promise<FromPage[]> => page.evaluate(() => (globalThis as never)['heard']);
