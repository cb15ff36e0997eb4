import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { golden } from '../../golden';
import { normalised } from '../../lines';
import type { Session } from '../session';
import { chain } from './chain';
import { openPreview } from './preview';

const FILE = 'nato-putin.article';
const ADDITION = 'Typed, and not saved yet. ';

/** Runs the export command from wherever the focus is, and waits until it says that it is done. */
async function exportTo({ workbench, folder }: Session, format: string, name: string): Promise<string> {
  const target = path.join(folder, name);
  await workbench.commandAndChoice('Crosshead: Export Article…', format);
  await workbench.saveAs(target);
  await workbench.toast(`Exported “${name}”`).waitFor();
  return fs.readFileSync(target, 'utf8');
}

/** The lines of an exported page in a window of its own. */
async function linesOfPage(session: Session, html: string): Promise<string[]> {
  const page = await session.browser.newPage();
  try {
    await page.setContent(html);
    return normalised(
      await page.evaluate(() => {
        for (const picture of document.querySelectorAll('img')) {
          const block = document.createElement('div');
          block.textContent = picture.alt;
          picture.replaceWith(block);
        }
        return document.body.innerText;
      }),
    );
  } finally {
    await page.close();
  }
}

chain('The export command', {}, session => {
  it('writes the page as HTML, with exactly the text of the page of the day', async () => {
    const { workbench } = session();
    await session().open(FILE);
    await workbench.showsText('Nato brings radical offer to Putin');
    const html = await exportTo(session(), 'Web page', 'page.html');
    const lines = await linesOfPage(session(), html);
    golden('layout/bbc-2001.txt', `${lines.join('\n')}\n`);
    await workbench.shot('exported');
  });

  it('exports what is on the screen, not what was saved', async () => {
    const { workbench } = session();
    const line = fs.readFileSync(path.resolve('examples', FILE), 'utf8').split('\n').indexOf('## Taleban threat') + 3;
    await workbench.goTo(line, 1);
    await workbench.page.keyboard.insertText(ADDITION);
    const text = await exportTo(session(), 'Markdown', 'dirty.md');
    assert.ok(text.includes(ADDITION), 'the typed words are there');
    assert.ok(
      !fs.readFileSync(path.join(session().folder, FILE), 'utf8').includes(ADDITION),
      'the article is not saved',
    );
  });

  it('tells what was left out, leads there, finds the file and opens it', async () => {
    const { workbench } = session();
    await workbench.button('What Was Left Out').click();
    await workbench.row('Markdown has no slot for these fields: section').click();
    await workbench.statusBarItem('Ln 3,').waitFor();
    await exportTo(session(), 'Markdown', 'dirty-too.md');
    await workbench.button('Reveal').click();
    await workbench.explorerRow('dirty-too.md').and(workbench.page.locator('.focused, [aria-selected=true]')).waitFor();
    await exportTo(session(), 'Markdown', 'dirty-three.md');
    await workbench.button('Open').click();
    await workbench
      .tab(/dirty-three\.md/)
      .first()
      .waitFor();
    await workbench.focusEditor(/^nato-putin/);
  });

  it('says why a file is not written, and leaves what was there', async () => {
    const { workbench, folder } = session();
    const target = path.join(folder, 'kept.md');
    fs.writeFileSync(target, 'As it was.', { mode: 0o444 });
    await workbench.commandAndChoice('Crosshead: Export Article…', 'Markdown');
    await workbench.saveOver(target);
    await workbench.toast('“kept.md” is read-only.').waitFor();
    assert.equal(fs.readFileSync(target, 'utf8'), 'As it was.');
    assert.deepEqual(
      fs.readdirSync(folder).filter(name => name.includes('draft')),
      [],
    );
  });

  it('exports the previewed article while the preview has the focus', async () => {
    const { workbench } = session();
    await openPreview(workbench);
    await workbench
      .tab(/Preview|nato-putin/)
      .nth(1)
      .click();
    const text = await exportTo(session(), 'Markdown', 'previewed.md');
    assert.ok(text.includes(ADDITION));
  });

  it('exports an article that has never been saved', async () => {
    const { workbench } = session();
    await workbench.command('File: New Untitled Text File');
    await workbench.command('Change Language Mode');
    await workbench.quickInput.fill('Article');
    await workbench.choose('Article');
    await workbench.statusBarItem(/^Article$/).waitFor();
    await workbench.editorHasFocus();
    await workbench.page.keyboard.insertText('A story that has no name yet.');
    const text = await exportTo(session(), 'Markdown', 'untitled.md');
    assert.ok(text.includes('A story that has no name yet.'));
  });
});
