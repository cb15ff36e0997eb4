/** From a key in the editor to the change in the preview's page, on one clock; and how far quick typing leaves the page behind. */
import type { ElementHandle, Frame } from 'playwright-core';
import type { Workbench } from '../workbench';

interface Measured {
  keys: number[];
  changes: number[];
  /** At each change, how long the block under the cursor was. */
  lengths: number[];
}
declare global {
  var measured: Measured | undefined;
}

const WARM = 5;
const PAUSE_MS = 120;
const LIMIT_MS = 20_000;

/** Both windows note times in ms since 1970, so that they compare. */
async function watchKeys({ page }: Workbench): Promise<void> {
  await page.evaluate(() => {
    if (globalThis.measured) return;
    const measured: Measured = { keys: [], changes: [], lengths: [] };
    globalThis.measured = measured;
    addEventListener('keydown', () => measured.keys.push(performance.timeOrigin + performance.now()), true);
  });
}

async function watchPage(body: ElementHandle<HTMLElement | SVGElement>): Promise<Frame> {
  await body.evaluate(element => {
    const measured: Measured = { keys: [], changes: [], lengths: [] };
    globalThis.measured = measured;
    const note = (): void => {
      measured.changes.push(performance.timeOrigin + performance.now());
      measured.lengths.push(document.querySelector('[data-cursor]')?.textContent.length ?? 0);
    };
    new MutationObserver(note).observe(element, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const frame = await body.ownerFrame();
  if (!frame) throw new Error('the preview has no frame');
  return frame;
}

/** Types `count` characters where the cursor is and tells, for each, how long it took to reach the page. */
export async function keyToPage(workbench: Workbench, count: number): Promise<number[]> {
  const { page } = workbench;
  const frame = await watchPage(await workbench.webview.locator('body').elementHandle({ timeout: LIMIT_MS }));
  await watchKeys(workbench);
  const times: number[] = [];
  for (let i = 0; i < count + WARM; i++) {
    await page.evaluate(() => globalThis.measured?.keys.splice(0));
    await frame.evaluate(() => globalThis.measured?.changes.splice(0));
    await page.keyboard.press('x');
    await frame.waitForFunction(() => (globalThis.measured?.changes.length ?? 0) > 0, undefined, {
      polling: 10,
      timeout: LIMIT_MS,
    });
    const key = await page.evaluate(() => globalThis.measured?.keys[0] ?? NaN);
    const change = await frame.evaluate(() => globalThis.measured?.changes[0] ?? NaN);
    if (i >= WARM) times.push(change - key);
    await page.waitForTimeout(PAUSE_MS);
  }
  return times;
}

/**
 * Types `count` characters, one every `pause` ms at most, where the cursor is, and tells for each how long the page was behind:
 * until it showed that character. One that came together with later ones counts from its own key.
 */
export async function behind(workbench: Workbench, count: number, pause: number): Promise<number[]> {
  const { page } = workbench;
  const frame = await watchPage(await workbench.webview.locator('body').elementHandle({ timeout: LIMIT_MS }));
  await watchKeys(workbench);
  const before = await frame.evaluate(() => document.querySelector('[data-cursor]')?.textContent.length ?? 0);
  await page.evaluate(() => globalThis.measured?.keys.splice(0));
  await page.keyboard.type('x'.repeat(count), { delay: pause });
  await frame.waitForFunction(
    length => (document.querySelector('[data-cursor]')?.textContent.length ?? 0) >= length,
    before + count,
    { polling: 10, timeout: LIMIT_MS },
  );
  const keys = await page.evaluate(() => globalThis.measured?.keys ?? []);
  const { changes, lengths } = await frame.evaluate(() => globalThis.measured ?? { changes: [], lengths: [] });
  return keys.map((key, at) => (changes[lengths.findIndex(length => length > before + at)] ?? NaN) - key);
}
