import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { chain } from './chain';

const FOLDER = 'examples/newsroom';
const STORY = 'stories/ferry-aground.article';
const SOURCE = fs.readFileSync(path.resolve(FOLDER, STORY), 'utf8');
const THANKS = 'stories/thanks.article';
const THANKS_TEXT = `---
headline: Harbour master thanks crew
published: 2026-03-13 09:00 GMT
---

Harbour master Rhiannon Pritchard thanked the crew of the lifeboat.

"Rhiannon Pritchard saved us," passenger Elin Parry said.

Ms Pritchard said she had done nothing.
`;
/** Everything but what Ms Parry said. */
const renamed = (text: string): string =>
  text.replace('master Rhiannon Pritchard', 'master Rhiannon Prichard').replace('Ms Pritchard', 'Ms Prichard');

/** Milliseconds in which a list would be there. */
const OFFERED_MS = 1_500;
/** Milliseconds in which an edit is in the file. */
const WRITTEN_MS = 10_000;
async function eventually<T>(read: () => T, wanted: T): Promise<void> {
  const end = Date.now() + WRITTEN_MS;
  while (read() !== wanted && Date.now() < end) await new Promise(resolve => setTimeout(resolve, 100));
  assert.equal(read(), wanted);
}

/** Where a text stands in the story; line and column count from 1. */
function placeOf(text: string, within = 0): [line: number, column: number] {
  const before = SOURCE.slice(0, SOURCE.indexOf(text) + within).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
}

chain('Editing that knows the trade', { folder: FOLDER }, session => {
  const find = (css: string, text: string | RegExp): Locator =>
    session().workbench.page.locator(css, { hasText: text }).first();
  const suggestion = (text: string | RegExp): Locator => find('.suggest-widget .monaco-list-row', text);
  const press = (key: string): Promise<void> => session().workbench.page.keyboard.press(key);
  const type = (text: string): Promise<void> => session().workbench.page.keyboard.type(text, { delay: 20 });
  const shot = async (name: string): Promise<void> => {
    await session().workbench.shot(`editing-${name}`);
  };

  it('shows what is left over the headline, and dates beside the words', async () => {
    const { workbench } = session();
    await session().open(STORY);
    await workbench.showsText('Ferry runs aground');
    await find('.codelens-decoration', /story: \d+ left/).waitFor();
    await workbench.showsText(/on\sThursday\s*12\sMar/);
    await shot('hints');
  });

  it('completes Media Topics by name, with their place in the tree', async () => {
    const { workbench } = session();
    await workbench.goTo(...placeOf('status: draft', 'status: draft'.length));
    await press('Enter');
    await type('to');
    await suggestion('topics').waitFor();
    await shot('fields');
    await press('Enter');
    await type('maritime');
    await suggestion('maritime accident').waitFor();
    // The key shows and hides the details; while the list is being made it only asks for the list again.
    const source = find('.suggest-details', 'CC BY 4.0');
    for (let presses = 0; presses < 5 && !(await source.isVisible()); presses++) {
      await press('Control+Space');
      await source.waitFor({ timeout: OFFERED_MS }).catch(() => undefined);
    }
    await source.waitFor({ timeout: OFFERED_MS });
    await shot('topics');
    await press('Enter');
    await workbench.showsText(/topics:\smedtop:\d{8}/);
  });

  it('completes a see-also line from the articles of the workspace', async () => {
    const { workbench } = session();
    const [line] = placeOf('- 14 Jan 26');
    await workbench.goTo(line + 1, 1);
    await press('End');
    await press('Enter');
    await type('Pier');
    await suggestion('Pier reopens').waitFor();
    await shot('see-also');
    await press('Enter');
    await workbench.showsText(/pier-reopens\.article\)[^]*pier-reopens\.article\)/);
  });

  it('introduces a person under the pointer', async () => {
    const { workbench } = session();
    await workbench.showsText('Rhiannon Pritchard');
    const [line, column] = placeOf('Rhiannon Pritchard said', 2);
    await workbench.goTo(line + 1, column);
    await press('Control+K');
    await press('Control+I');
    await find('.monaco-hover', /harbour master[^]*quotation/).waitFor();
    await shot('person');
    await press('Escape');
  });

  it('shows a picture with its size and alt text', async () => {
    const { workbench } = session();
    const [line, column] = placeOf('../images/ferry.png', 5);
    await workbench.goTo(line + 1, column);
    await press('Control+K');
    await press('Control+I');
    await find('.monaco-hover', /\d+ × \d+ pixels[^]*Alt: A ferry/).waitFor();
    await shot('picture');
    await press('Escape');
  });

  it('renames a person everywhere, and asks for each of the quoted words', async () => {
    const { workbench, folder } = session();
    const file = path.join(folder, THANKS);
    fs.writeFileSync(file, THANKS_TEXT);
    await workbench.openFile(THANKS);
    await workbench.showsText('Harbour master thanks crew');
    await workbench.goTo(6, 18);
    await press('F2');
    const box = workbench.page.locator('.rename-box input');
    await box.waitFor();
    await shot('rename');
    await box.fill('Rhiannon Prichard');
    await press('Enter');
    const list = workbench.page.locator('.bulk-edit-panel');
    const boxOf = (text: string) => list.locator('.monaco-list-row', { hasText: text }).locator('.edit-checkbox');
    await boxOf('saved us').waitFor();
    const ticked = ['thanked the crew', 'saved us', 'done nothing'].map(text => boxOf(text).isChecked());
    assert.deepEqual(await Promise.all(ticked), [true, false, true]);
    await shot('rename-quoted');
    await list.getByText('Apply', { exact: true }).click();
    await workbench.showsText('Ms Prichard said');
    await press('Control+S');
    await eventually(() => fs.readFileSync(file, 'utf8'), renamed(THANKS_TEXT));
  });

  it('asks whether links follow an article that is renamed, and lets them', async () => {
    const { workbench, folder } = session();
    await workbench.command('File: Focus on Files Explorer');
    const entry = workbench.page.locator('.explorer-folders-view .monaco-list-row', {
      hasText: 'pier-reopens.article',
    });
    await entry.click();
    await press('F2');
    const input = workbench.page.locator('.explorer-folders-view .monaco-inputbox input');
    await input.fill('pier.article');
    await press('Enter');
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await shot('move-asked');
    await dialog.getByRole('button', { name: 'OK' }).click();
    // VS Code leaves what it changed unsaved, to be looked at.
    await workbench.tab(/pier\.article/).waitFor();
    await workbench.tab(/dredging-vote\.article/).waitFor();
    await workbench.command('File: Save All Files');
    await eventually(
      () => /\]\(([^)]*pier[^)]*)\)/.exec(fs.readFileSync(path.join(folder, STORY), 'utf8'))?.[1],
      'pier.article',
    );
    await shot('moved');
  });

  it('takes a word for a word: nothing is offered in the middle of a sentence', async () => {
    const { workbench } = session();
    await workbench.openFile(THANKS);
    await workbench.showsText('Ms Prichard said');
    await workbench.goTo(10, 1);
    await press('End');
    await type(' She had a box');
    await workbench.page.waitForTimeout(OFFERED_MS);
    assert.equal(await workbench.page.locator('.suggest-widget.visible').count(), 0);
    await press('Enter');
    await type('Then');
    await workbench.showsText(/a\sbox\s*Then/);
  });
});
