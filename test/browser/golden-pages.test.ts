import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { LAYOUTS } from '../../src/core/layout/registry';
import { visit } from './chromium';
import { asHtml } from './exporting';
import { difference, goldenPicture, keep, refresh, shrunk, TOLERANCE } from './golden-page';

/** Window widths, and the whole factor by which each is made smaller. */
const WIDTHS = { desktop: [1280, 5], tablet: [768, 4], phone: [360, 3] } as const;
type Width = keyof typeof WIDTHS;

/** The example, an article with every block, one with none, one from right to left. */
const ARTICLES = ['nato-putin', 'every-block', 'plain', 'arabic'];

const example = (name: string): string => readFileSync(`examples/${name}.article`, 'utf8');

async function drawn(page: Page, width: Width): Promise<PNG> {
  const [pixels, factor] = WIDTHS[width];
  await page.setViewportSize({ width: pixels, height: 800 });
  return shrunk(await page.screenshot({ fullPage: true }), factor);
}

async function holds(page: Page, story: string, width: Width): Promise<void> {
  const name = `${story}-${width}`;
  const actual = await drawn(page, width);
  refresh(name, actual);
  const { share, picture } = difference(actual, goldenPicture(name));
  if (share <= TOLERANCE) return;
  const file = keep(name, actual, picture);
  assert.fail(`${(share * 100).toFixed(2)} % of ${name} differs; what was drawn is ${file}`);
}

describe('A page looks as it did', () => {
  for (const { id } of LAYOUTS)
    for (const article of ARTICLES)
      it(`in ${id}: ${article}`, async () => {
        await visit(await asHtml(example(article), id), async ({ page }) => {
          for (const width of Object.keys(WIDTHS) as Width[]) await holds(page, `${id}/${article}`, width);
        });
      });

  it('in bbc-today in the dark', async () => {
    const html = await asHtml(example('every-block'), 'bbc-today');
    await visit(html, ({ page }) => holds(page, 'bbc-today/every-block-dark', 'phone'), { colorScheme: 'dark' });
  });

  for (const { id } of LAYOUTS)
    it(`on paper in ${id}`, async () => {
      await visit(await asHtml(example('every-block'), id), async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        await holds(page, `${id}/every-block-print`, 'tablet');
      });
    });
});

/** What somebody could lose or spoil, and in which layout. */
const CHANGES: readonly (readonly [what: string, layout: string, width: Width, change: string])[] = [
  ['a missing fact box', 'bbc-2001', 'desktop', `document.querySelector('.box').remove()`],
  ['a missing clip', 'bbc-2001', 'desktop', `document.querySelector('.clip.audio').remove()`],
  ['a missing promotion', 'bbc-2001', 'phone', `document.querySelector('.promos li').remove()`],
  [
    'a masthead in another colour',
    'bbc-2001',
    'tablet',
    `document.querySelector('.brand').style.background = '#003366'`,
  ],
  [
    'a right column that hangs over',
    'bbc-2001',
    'desktop',
    `document.querySelector('.extras').style.marginLeft = '-20px'`,
  ],
  ['a missing pull quote', 'bbc-today', 'desktop', `document.querySelector('.pull-quote').remove()`],
  ['a missing time stamp', 'bbc-today', 'phone', `document.querySelector('.about').remove()`],
  ['a page without its style sheet', 'text', 'tablet', `document.querySelector('style').remove()`],
];

describe('The comparison of pages', () => {
  for (const [what, layout, width, change] of CHANGES)
    it(`notices ${what}`, async () => {
      await visit(await asHtml(example('every-block'), layout), async ({ page }) => {
        await page.evaluate(change);
        const actual = await drawn(page, width);
        const { share } = difference(actual, goldenPicture(`${layout}/every-block-${width}`));
        assert.ok(share > TOLERANCE, `only ${(share * 100).toFixed(2)} % differs`);
      });
    });
});
