import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { parseArticle } from '../../src/core/article/parse';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import { anchorsOf } from '../../src/core/layout/anchors';
import { bbcToday } from '../../src/core/layout/bbc-today';
import { placeInPage } from '../../src/core/layout/marks';
import { LAYOUTS, renderPage } from '../../src/core/layout/registry';
import type { Layout } from '../../src/core/layout/types';
import type { PageProblem, PageUpdate, ProblemList } from '../../src/preview/messages';
import { visit } from './chromium';
import { heard, send } from './preview-messages';
import { previewShell } from './preview-shell';

const STATE = { uri: 'file:///desk/story.article', locked: false };
const LINES = Array.from(
  { length: 60 },
  (_, i) => `Paragraph ${i} of a story that says the same thing again and again.`,
);
const ARTICLE = parseArticle(`---\nheadline: A long headline\nbyline: A Reporter\n---\n\n${LINES.join('\n\n')}\n`);

function pageOf(article = ARTICLE, layout: Layout = bbcToday): PageUpdate {
  const { body, title, language, direction } = renderPage(layout, article, {
    ...DEFAULT_DESK,
    picture: () => undefined,
    anchors: true,
  });
  return {
    ...{ serial: 1, version: 1, layout: layout.id, title, language, direction },
    body: body.children as PageUpdate['body'] & object,
    styles: layout.styles,
    anchors: anchorsOf(article),
  };
}

const NOWHERE = { line: 0, character: 0 };

function problem(words: string, severity: PageProblem['severity'], message: string): PageProblem {
  const start = ARTICLE.text.indexOf(words);
  const place = placeInPage(ARTICLE, { start, end: start + words.length })!;
  return { ...place, severity, message, start: { line: start, character: 0 }, end: NOWHERE };
}

const listOf = (...problems: PageProblem[]): ProblemList => ({
  problems,
  title: 'Problems on this page',
  severities: { error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' },
});

/** What is underlined, and as what, once the browser has drawn what it was told. */
async function underlined(page: Page): Promise<string[][]> {
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise(resolve => requestAnimationFrame(resolve));
  });
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map(range => [name, (range as Range).toString()]),
    ),
  );
}

describe('how the reader sees the page', () => {
  it('is as on the device that was chosen, however wide the panel is', async () => {
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: pageOf() });
      const look = () =>
        page.evaluate(() => {
          const heading = document.querySelector('h1')!;
          return [getComputedStyle(heading).fontSize, Math.round(document.body.getBoundingClientRect().width)];
        });
      const wide = await look();
      await send(page, { type: 'state', state: { ...STATE, width: 'phone' } });
      const phone = await look();
      assert.deepEqual([phone[1], wide[1]], [360, 1280]);
      assert.notEqual(phone[0], wide[0]);
      await page.setViewportSize({ width: 640, height: 700 });
      await send(page, { type: 'state', state: { ...STATE, width: 'desktop' } });
      assert.deepEqual(await look(), [wide[0], 640]);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 640);
      await send(page, { type: 'state', state: STATE });
      assert.equal((await look())[1], 640);
    });
  });

  it('has another size, in which the page still goes where the editor goes', async () => {
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: pageOf() });
      const height = () =>
        page.locator('p', { hasText: 'Paragraph 30 ' }).evaluate(element => element.getBoundingClientRect().height);
      const before = await height();
      await send(page, { type: 'state', state: { ...STATE, zoom: 2 } });
      assert.ok((await height()) >= before * 1.9);
      const line = ARTICLE.lines[30]!;
      await send(page, { type: 'scroll', line, lines: line * 2 });
      const tops = await page
        .locator('p', { hasText: 'Paragraph 30 ' })
        .evaluate(element => [element.getBoundingClientRect().top, element.getBoundingClientRect().height]);
      assert.ok(Math.abs(tops[0]!) < 2, `paragraph 30 is at the top, not at ${tops[0]}`);
    });
  });

  it('is light or dark as was chosen', async () => {
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: pageOf() });
      const paper = () => page.locator('.bbc-today').evaluate(element => getComputedStyle(element).backgroundColor);
      await send(page, { type: 'state', state: { ...STATE, theme: 'dark' } });
      assert.equal(await paper(), 'rgb(20, 20, 20)');
      await send(page, { type: 'state', state: { ...STATE, theme: 'light' } });
      assert.equal(await paper(), 'rgb(255, 255, 255)');
    });
  });

  it('stays where the editor is when a picture above comes late', async () => {
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: pageOf() });
      const line = ARTICLE.lines[30]!;
      await send(page, { type: 'scroll', line, lines: line * 2 });
      const top = () =>
        page.locator('p', { hasText: 'Paragraph 30 ' }).evaluate(element => element.getBoundingClientRect().top);
      const before = await top();
      await page.locator('.story > p', { hasText: /^Paragraph 2 of/ }).evaluate(element => {
        const picture = document.createElement('img');
        picture.style.cssText = 'display: block; height: 500px';
        element.append(picture);
        picture.dispatchEvent(new Event('load'));
      });
      await page.waitForTimeout(100);
      assert.ok(Math.abs((await top()) - before) < 2, `paragraph 30 went from ${before} to ${await top()}`);
    });
  });

  it('is enlarged by the wheel with Ctrl held', async () => {
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: pageOf() });
      await page.mouse.move(300, 300);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await page.waitForFunction(() => (globalThis as never as { heard: unknown[] }).heard.length > 1);
      assert.deepEqual((await heard(page)).at(-1), { type: 'zoom', steps: 1 });
      assert.equal(await page.evaluate(() => scrollY), 0);
    });
  });
});

describe('problems in the page', () => {
  const LIST = listOf(
    problem('long headline', 'warning', 'The headline is long.'),
    problem('Paragraph 3 of', 'error', 'Nobody says so.'),
    problem('Reporter', 'hint', 'Who is that?'),
  );
  const WORDS = ['long headline', 'Paragraph 3 of', 'Reporter'];

  it('are painted under their words, and leave the page as it is', async () => {
    await visit(await previewShell(), async ({ page, noises }) => {
      await send(page, { type: 'page', update: pageOf() });
      const before = await page.evaluate(() => document.body.innerHTML);
      await send(page, { type: 'problems', list: LIST });
      assert.deepEqual((await underlined(page)).sort(), [
        ['crosshead-error', WORDS[1]],
        ['crosshead-hint', WORDS[2]],
        ['crosshead-warning', WORDS[0]],
      ]);
      assert.equal(await page.evaluate(() => document.body.innerHTML), before);
      await page.screenshot({ path: '.build/shots/problems-in-page.png' });
      await send(page, { type: 'problems', list: undefined });
      assert.equal(await page.evaluate(() => [...CSS.highlights.values()].every(({ size }) => size === 0)), true);
      assert.deepEqual(noises, []);
    });
  });

  it('are painted in and about the window only, and where the reader scrolls to', async () => {
    await visit(await previewShell(), async ({ page }) => {
      const [top, bottom] = ['Paragraph 3 of', 'Paragraph 58 of'];
      const list = listOf(problem(top, 'error', 'Here.'), problem(bottom, 'error', 'There.'));
      await send(page, { type: 'page', update: pageOf() }, { type: 'problems', list });
      assert.deepEqual(await underlined(page), [['crosshead-error', top]]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      assert.deepEqual(await underlined(page), [['crosshead-error', bottom]]);
      await page.evaluate(() => scrollTo(0, 0));
      assert.deepEqual(await underlined(page), [['crosshead-error', top]]);
    });
  });

  it('say what they are when they are pointed at, and lead to the source when they are clicked', async () => {
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: pageOf() }, { type: 'problems', list: LIST });
      await underlined(page);
      const box = await page.evaluate(() => {
        const [range] = CSS.highlights.get('crosshead-error')! as unknown as Iterable<Range>;
        const { left, top, width, height } = range!.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      const tip = page.getByRole('button', { name: 'Error: Nobody says so.' });
      await page.mouse.move(box.x, box.y);
      assert.equal(await tip.evaluate(element => element.classList.contains('pointed')), true);
      await page.screenshot({ path: '.build/shots/problem-hover.png' });
      await page.mouse.click(box.x, box.y);
      assert.deepEqual((await heard(page)).at(-1), {
        type: 'problem',
        start: LIST.problems[1]!.start,
        end: LIST.problems[1]!.end,
      });
      await page.mouse.move(box.x, box.y + 300);
      assert.equal(await tip.evaluate(element => element.classList.contains('pointed')), false);
    });
  });

  it('are reached by the keyboard, in a list with a name', async () => {
    await visit(await previewShell(), async ({ page }) => {
      await send(page, { type: 'page', update: pageOf() }, { type: 'problems', list: LIST });
      assert.equal(await page.getByRole('list', { name: 'Problems on this page' }).getByRole('listitem').count(), 3);
      const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
      await page.keyboard.press('Tab');
      for (let i = 0; i < 50 && (await focused()) === undefined; i++) await page.keyboard.press('Tab');
      assert.equal(await focused(), 'Warning: The headline is long.');
      await page.keyboard.press('Tab');
      assert.equal(await focused(), 'Error: Nobody says so.');
      await page.keyboard.press('Enter');
      assert.equal((await heard(page)).at(-1)?.type, 'problem');
    });
  });
});

describe('a notice', () => {
  it('has buttons that tell what was pressed', async () => {
    await visit(await previewShell(), async ({ page }) => {
      const actions = [
        { name: 'allowRemotePictures', label: 'Show Them' },
        { name: 'dismiss', label: 'Not Now' },
      ] as const;
      await send(page, { type: 'page', update: pageOf() });
      await send(page, { type: 'notice', notice: { text: 'Two pictures are not shown.', actions } });
      await page.screenshot({ path: '.build/shots/notice.png' });
      await page.getByRole('button', { name: 'Show Them' }).click();
      assert.deepEqual((await heard(page)).at(-1), { type: 'pressed', action: 'allowRemotePictures' });
    });
  });
});

describe('what the preview adds to the page', () => {
  const THEMES = [
    'vscode-light',
    'vscode-dark',
    'vscode-high-contrast',
    'vscode-high-contrast vscode-high-contrast-light',
  ];

  /** What axe finds wrong under each of VS Code's themes, which are classes of the body. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async themes => {
      const found: string[] = [];
      for (const theme of themes) {
        document.body.className = theme;
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${theme}: ${id}: ${html}`)));
      }
      return found;
    }, THEMES);
  }

  for (const layout of LAYOUTS)
    it(`serves readers who cannot see it, in ${layout.id}`, async () => {
      await visit(await previewShell(), async ({ page }) => {
        const list = listOf(
          problem('long headline', 'warning', 'The headline is long.'),
          problem('Paragraph 3 of', 'error', 'Nobody says so.'),
        );
        const actions = [{ name: 'dismiss', label: 'Not Now' }] as const;
        await send(page, { type: 'page', update: pageOf(ARTICLE, layout) }, { type: 'problems', list });
        await send(page, { type: 'notice', notice: { text: 'One picture is not shown.', actions } });
        await send(page, { type: 'cursor', line: ARTICLE.lines[3]! });
        assert.deepEqual(await violations(page), []);
      });
    });
});

describe('the page in the clipboard', () => {
  it('is the story, with its structure and without its looks', async () => {
    const article = parseArticle(
      '---\nheadline: The <b>headline</b>\n---\n\nThe *intro* with [a link](https://example.org/).\n\n## A crosshead\n\n- One\n- Two\n',
    );
    const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };
    await visit(
      await previewShell(),
      async ({ page }) => {
        await send(page, { type: 'page', update: pageOf(article) }, { type: 'copy' });
        // The browser writes later than it is asked to.
        await page.waitForFunction(() =>
          (globalThis as never as { heard: { type: string }[] }).heard.some(({ type }) => type === 'copied'),
        );
        const { html, plain } = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type: string) => (await item!.getType(type)).text();
          return { html: await read('text/html'), plain: await read('text/plain') };
        });
        assert.match(html, /<h1>The &lt;b&gt;headline&lt;\/b&gt;<\/h1>/);
        assert.match(html, /<p>The <em>intro<\/em> with <a href="https:\/\/example\.org\/">a link<\/a>\.<\/p>/);
        assert.match(html, /<h2>A crosshead<\/h2>/);
        assert.doesNotMatch(html, /class=|data-/);
        assert.match(plain, /^The <b>headline<\/b>\n/);
        assert.doesNotMatch(plain, /BBC/);
        assert.deepEqual((await heard(page)).at(-1), { type: 'copied', done: true });
      },
      permissions,
    );
  });
});
