import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { chain } from './chain';

const FOLDER = 'examples/newsroom';
const STORY = 'stories/ferry-aground.article';
const SOURCE = fs.readFileSync(path.resolve(FOLDER, STORY), 'utf8');
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
    await press('Control+Space');
    await find('.suggest-details', 'CC BY 4.0').waitFor();
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
});
