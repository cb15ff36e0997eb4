import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Workbench } from '../workbench';
import { chain } from './chain';
import { openPreview, valueWhen } from './preview';

const PARAGRAPH = 'The minister said the vote would be held on Thursday, whatever the opposition thought of it.';
const article = (headline: string, paragraphs: number): string => {
  const texts = Array.from({ length: paragraphs }, (_, i) => `Number ${i}. ${PARAGRAPH}`);
  return `---\nheadline: ${headline}\n---\n\n${texts.join('\n\n')}\n`;
};
/** Line and column count from 1; the paragraphs start in line 5, with a blank line between. */
const lineOf = (index: number): number => 5 + index * 2;

declare global {
  var touched: Set<Element> | undefined;
}

const bodyOf = (workbench: Workbench): Promise<string> =>
  workbench.webview
    .locator('body')
    .evaluate(body => body.innerHTML.replaceAll(' data-cursor=""', '').replaceAll(/ data-block="\d+"/g, ''));

chain('Typing in a long article', {}, session => {
  const workbench = (): Workbench => session().workbench;

  async function openBeside(file: string, text: string): Promise<void> {
    fs.writeFileSync(path.join(session().folder, file), text);
    await session().open(file);
    await workbench().showsText('headline');
    await openPreview(workbench());
    await workbench().focusEditor(new RegExp(file));
  }

  it('touches one block of 500 on the page', async () => {
    await openBeside('blocks.article', article('Five hundred blocks', 500));
    await workbench().goTo(lineOf(250), 1);
    await workbench().webview.locator('[data-cursor]', { hasText: 'Number 250.' }).waitFor();
    await workbench()
      .webview.locator('body')
      .evaluate(body => {
        globalThis.touched = new Set();
        new MutationObserver(records => {
          for (const { target } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            globalThis.touched?.add(element?.closest('[data-block]') ?? body);
          }
        }).observe(body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    await workbench().page.keyboard.type('A new start. ', { delay: 30 });
    await workbench()
      .webview.locator('p', { hasText: `A new start. Number 250. ${PARAGRAPH}` })
      .waitFor();
    const texts = await workbench()
      .webview.locator('body')
      .evaluate(() =>
        [...(globalThis.touched ?? [])].filter(({ isConnected }) => isConnected).map(each => each.textContent),
      );
    assert.deepEqual(texts, [`A new start. Number 250. ${PARAGRAPH}`]);
  });

  it('keeps what the reader has selected on the page, and where the reader is', async () => {
    const selected = () =>
      workbench()
        .webview.locator('body')
        .evaluate(({ ownerDocument: { defaultView } }) => [
          defaultView?.getSelection()?.toString(),
          defaultView?.scrollY,
        ]);
    await workbench()
      .webview.locator('p', { hasText: 'Number 250.' })
      .evaluate(element => {
        const text = element.firstChild as Text;
        const end = text.data.length;
        getSelection()?.setBaseAndExtent(text, text.data.indexOf('whatever'), text, end);
      });
    const before = await selected();
    assert.equal(before[0], 'whatever the opposition thought of it.');
    await workbench().page.keyboard.type('Quite. ', { delay: 30 });
    await workbench().webview.locator('p', { hasText: 'A new start. Quite. Number 250.' }).waitFor();
    assert.deepEqual(await selected(), before);
  });

  it('ends, after 100 quick keys in 10,000 words, with the page that a fresh one is', async () => {
    await openBeside('words.article', article('Ten thousand words', 590));
    await workbench().goTo(lineOf(300), 1);
    const typed = 'Quick words that nobody waits for are typed here, a hundred of them, one every thirty thousandths. ';
    await workbench().page.keyboard.type(typed, { delay: 30 });
    await workbench()
      .webview.locator('p', { hasText: `${typed}Number 300.` })
      .waitFor();
    const patched = await bodyOf(workbench());
    await workbench().command('Developer: Reload Webviews');
    const fresh = await valueWhen(
      () => bodyOf(workbench()).catch(() => ''),
      html => html === patched,
    );
    assert.equal(fresh, patched);
  });
});
