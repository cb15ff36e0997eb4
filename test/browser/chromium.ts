import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The Chromium named by `CHROMIUM_PATH`, which `npm test` sets; else one on the path, for a run by hand. */
function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = NAMES.flatMap(name => folders.map(folder => path.join(folder, name))).find(file => existsSync(file));
  if (found === undefined)
    throw new Error('There is no Chromium here. Install one, or set CHROMIUM_PATH to its program.');
  return found;
}

/** Text and colours drawn in the same way whatever the machine's screen and settings are: pictures of pages are compared. */
const SAME_EVERYWHERE = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

let shared: Promise<Browser> | undefined;

/** One browser for the whole run, closed when the last test is done. */
export function browser(): Promise<Browser> {
  shared ??= chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', ...SAME_EVERYWHERE] });
  return shared;
}

after(async () => (await shared)?.close());

export interface Visit {
  readonly page: Page;
  /** Everything that the page asked for and that was not part of its document. */
  readonly requests: readonly string[];
  /** Dialogs, errors and console messages: signs that a script ran. */
  readonly noises: readonly string[];
}

/** Opens an HTML document as a page with nothing reachable, and closes it when `look` is done. */
export async function visit<Result>(
  html: string,
  look: (visit: Visit) => Promise<Result>,
  options: NonNullable<Parameters<Browser['newContext']>[0]> = {},
): Promise<Result> {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    return await look(await open(context, html));
  } finally {
    await context.close();
  }
}

async function open(context: BrowserContext, html: string): Promise<Visit> {
  const requests: string[] = [];
  const noises: string[] = [];
  const page = await context.newPage();
  await context.route('**', async route => {
    if (route.request().url() === 'https://article.test/')
      await route.fulfill({ contentType: 'text/html', body: html });
    else await route.abort();
  });
  page.on('request', request => {
    if (!/^(?:data:|https:\/\/article\.test\/$)/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', error => noises.push(error.message));
  page.on('console', message => noises.push(message.text()));
  page.on('dialog', dialog => {
    noises.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('https://article.test/');
  return { page, requests, noises };
}
