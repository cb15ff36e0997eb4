import assert from 'node:assert/strict';
import axe, { type RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { LAYOUTS } from '../../src/core/layout/registry';
import { visit } from './chromium';
import { asHtml } from './exporting';
import { sitePages, withStyles } from './site-pages';

const EXAMPLES = ['nato-putin', 'plain', 'arabic'];

/** How a reader may have asked to see pages: by the system, or by a theme of VS Code, which is a class of the body. */
interface Look {
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly theme?: string;
  /** The article has no headline yet, and the page makes none up. */
  readonly isUntitled?: boolean;
  /** Hold the page to the enhanced contrast of 7:1; or to none, where the colours are the system's, which axe does not see. */
  readonly contrast?: 'enhanced' | 'system';
}

const LOOKS: Readonly<Record<string, Look>> = {
  light: { media: {} },
  dark: { media: { colorScheme: 'dark' } },
  'forced colours': { media: { forcedColors: 'active' }, contrast: 'system' },
  'forced colours in the dark': { media: { forcedColors: 'active', colorScheme: 'dark' }, contrast: 'system' },
  'more contrast': { media: { contrast: 'more' }, contrast: 'enhanced' },
  'VS Code’s high contrast': { media: {}, theme: 'vscode-high-contrast', contrast: 'enhanced' },
  'VS Code’s light high contrast': {
    media: { colorScheme: 'dark' },
    theme: 'vscode-high-contrast vscode-high-contrast-light',
    contrast: 'enhanced',
  },
};

const html = (name: string, layout: string): Promise<string> =>
  asHtml(readFileSync(`examples/${name}.article`, 'utf8'), layout);

/** What axe finds wrong on a page, as lines that say what and where. */
async function violations(page: Page, { media, theme = '', contrast, isUntitled = false }: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', ...media });
  const options: RunOptions = {
    rules: {
      'page-has-heading-one': { enabled: !isUntitled },
      'color-contrast': { enabled: contrast !== 'system' },
      'color-contrast-enhanced': { enabled: contrast === 'enhanced' },
    },
  };
  return page.evaluate(
    async ({ theme, options }) => {
      document.body.className = theme;
      const found = await (window as unknown as { axe: typeof axe }).axe.run(options);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      );
    },
    { theme, options },
  );
}

/** Opens a page with axe in it, which the page's own policy would keep out. */
const examined = <Result>(source: string, look: (page: Page) => Promise<Result>): Promise<Result> =>
  visit(
    source,
    async ({ page }) => {
      await page.addScriptTag({ content: axe.source });
      return look(page);
    },
    { bypassCSP: true },
  );

describe('A reader who cannot see the page', () => {
  for (const { id } of LAYOUTS) {
    for (const name of EXAMPLES)
      it(`is served by ${id}: ${name}`, async () => {
        await examined(await html(name, id), async page => {
          assert.deepEqual(await violations(page, { media: {} }), []);
        });
      });

    it(`is served by ${id} while there is next to nothing to read`, async () => {
      for (const source of ['', '---\nheadline: A headline\n---\n', 'One line that somebody typed.\n'])
        await examined(await asHtml(source, id), async page => {
          const isUntitled = !source.includes('headline');
          assert.deepEqual(await violations(page, { media: {}, isUntitled }), [], source);
        });
    });

    it(`is served by ${id}, however it is to look: every-block`, async () => {
      await examined(await html('every-block', id), async page => {
        for (const [name, look] of Object.entries(LOOKS)) assert.deepEqual(await violations(page, look), [], name);
      });
    });
  }
});

describe('A reader who cannot see a site', () => {
  const FRONTS = [
    'index.html',
    'page-2.html',
    'page-3.html',
    'section/world/index.html',
    'section/uk/england/index.html',
  ];

  it('is served by its fronts, however they are to look', async () => {
    const pages = await sitePages('bbc-2001');
    for (const name of FRONTS)
      await examined(withStyles(pages.get(name)!, 'bbc-2001'), async page => {
        for (const [look, how] of Object.entries(LOOKS))
          assert.deepEqual(await violations(page, how), [], `${name}, ${look}`);
      });
  });

  for (const { id } of LAYOUTS)
    it(`is served by its pages in ${id}, which lead to fronts`, async () => {
      const html = (await sitePages(id)).get('examples/every-block.html')!;
      await examined(withStyles(html, id), async page => {
        for (const [look, how] of Object.entries(LOOKS)) assert.deepEqual(await violations(page, how), [], look);
      });
    });
});

/** What has the focus, and whether that shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const all = [...document.querySelectorAll('a[href], select, [tabindex]')];
    return { at: all.indexOf(element), visible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
  });

describe('A reader at the keyboard', () => {
  const WIDE = '\n\n:::table[Scores]\na | b | c | d | e | f | g\n1 | 2 | 3 | 4 | 5 | 6 | 7\n:::\n';

  for (const { id } of LAYOUTS)
    it(`reaches everything that can be used in ${id}, in order, and sees where`, async () => {
      const source = readFileSync('examples/every-block.article', 'utf8') + WIDE;
      await visit(await asHtml(source, id), async ({ page }) => {
        const count = await page.locator('a[href], select, [tabindex]').count();
        assert.ok(id === 'slots' ? count === 0 : count > 6, `${count} stops`);
        for (let at = 0; at < count; at++) {
          await page.keyboard.press('Tab');
          assert.deepEqual(await focused(page), { at, visible: true });
        }
      });
    });
});

describe('A reader who is made ill by movement', () => {
  for (const { id } of LAYOUTS)
    it(`finds none in ${id}`, async () => {
      await visit(await html('every-block', id), async ({ page }) => {
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .map(element => [element.outerHTML.slice(0, 80), getComputedStyle(element)] as const)
            .filter(
              ([, style]) =>
                style.animationName !== 'none' || style.transitionDuration !== '0s' || style.scrollBehavior !== 'auto',
            )
            .map(([html]) => html),
        );
        assert.deepEqual(moving, []);
      });
    });
});

const LONG = `---
headline: ${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}
---

A paragraph with https://example.org/${'a'.repeat(120)} in it.

> ${'Unaussprechlichkeitsverordnung'.repeat(3)}
> -- Somebody

:::table[${'Tabellenüberschrift'.repeat(4)}]
${Array.from({ length: 9 }, (_, at) => `Column ${at}`).join(' | ')}
${Array.from({ length: 9 }, (_, at) => `Value ${at} of many`).join(' | ')}
:::

:::verse
${'a very long line of verse '.repeat(8)}
:::
`;

describe('A reader with a narrow window, or who makes the page four times as large', () => {
  for (const { id } of LAYOUTS.filter(layout => layout.id !== 'slots'))
    it(`never has to scroll sideways in ${id}`, async () => {
      const examples = ['nato-putin', 'every-block', 'arabic'].map(name => html(name, id));
      for (const source of await Promise.all([...examples, asHtml(LONG, id)]))
        await visit(source, async ({ page }) => {
          for (const width of [320, 400, 600, 700, 1008]) {
            await page.setViewportSize({ width, height: 600 });
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            assert.equal(wide, width);
          }
        });
    });
});
