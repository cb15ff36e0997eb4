import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM } from './places';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    // We end it ourselves.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page, and the addresses outside this machine that anything in it asked for. None of them was let through. */
export interface OfflinePage {
  readonly page: Page;
  readonly outside: readonly string[];
}

const isHere = (address: URL): boolean => /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(address.hostname);

export async function newOfflinePage(browser: Browser, viewport = { width: 1440, height: 900 }): Promise<OfflinePage> {
  const context = await browser.newContext({ viewport, locale: 'en-GB', serviceWorkers: 'allow' });
  const outside: string[] = [];
  await context.route(
    address => /^https?:$/.test(address.protocol) && !isHere(address),
    route => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return { page: await context.newPage(), outside };
}
