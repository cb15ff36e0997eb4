import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chain } from './chain';

const FOLDER = 'examples/newsroom';
const STORY = 'stories/ferry-aground.article';

/** A commit of everything in a folder, by nobody. */
function commit(folder: string): void {
  const git = (...args: string[]): void => void execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  if (!fs.existsSync(path.join(folder, '.git'))) git('init');
  git('add', '.');
  git('-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', 'commit', '-m', 'A version');
}

const isPng = (file: string): boolean => fs.readFileSync(file).subarray(1, 4).toString() === 'PNG';

chain('A desk', { folder: FOLDER }, session => {
  it('is told what to do while there is no article', async () => {
    const { workbench } = session();
    await session().open();
    await workbench.command('Crosshead: Show People');
    await workbench.page.getByText('to see who speaks in it').waitFor();
    await workbench.page.getByText('to see what there is to check in it').waitFor();
    await workbench.shot('empty-no-article');
  });

  it('is told what will stand there while an article is empty', async () => {
    const { workbench, folder } = session();
    fs.writeFileSync(path.join(folder, 'stories/empty.article'), '---\nheadline:\n---\n\n');
    await workbench.openFile('stories/empty.article');
    await workbench.page.getByText('Nobody speaks in this article yet').waitFor();
    await workbench.page.getByText('Nothing to check yet').waitFor();
    await workbench.command('Crosshead: Open Preview to the Side');
    const notice = workbench.webview.locator('crosshead-notice');
    await notice.getByText('This article is empty').waitFor();
    await workbench.statusBarItem(/^0 words · headline 0\/55$/).waitFor();
    await workbench.shot('empty-article');
    await workbench.goTo(2, 10);
    await workbench.page.keyboard.type(' Tide turns');
    await workbench.webview.getByText('Tide turns').first().waitFor();
    await notice.getByText('This article is empty').waitFor({ state: 'hidden' });
    await workbench.page.keyboard.press('Control+S');
    await workbench.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await workbench.command('View: Close All Editors');
    fs.rmSync(path.join(folder, 'stories/empty.article'));
  });

  it('sees who speaks, and what nobody is named for', async () => {
    const { workbench, folder } = session();
    commit(folder);
    await session().open(STORY);
    await workbench.showsText('Ferry runs aground');
    await workbench.command('Crosshead: Show People');
    await workbench.sideBarRow('Nobody is named').waitFor();
    await workbench.sideBarRow('We have asked for that bank').waitFor();
    await workbench.sideBarRow(/Rhiannon Pritchard.*spelt in two ways/).waitFor();
    await workbench.shot('people');
  });

  it('goes to what is clicked', async () => {
    const { workbench } = session();
    await workbench.sideBarRow('Elin Parry').click();
    await workbench.statusBarItem(/^Ln \d+, Col \d+ \(10 selected\)$/).waitFor();
  });

  it('ticks facts off, until their sentence changes', async () => {
    const { workbench } = session();
    await workbench.command('Crosshead: Show Facts');
    await workbench.tick('Morwen');
    await workbench.sideBarRow(/Names.*1 of/).waitFor();
    await workbench.shot('facts');
    await workbench.sideBarRow('Morwen').click();
    // Until the words are selected the keys are the list's.
    await workbench.statusBarItem(/6 selected/).waitFor();
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.type(' itself');
    await workbench.sideBarRow(/Names.*0 of/).waitFor();
    await workbench.page.keyboard.press('Control+Z');
  });

  it('marks words with the keys of Markdown', async () => {
    const { workbench } = session();
    await workbench.sideBarRow('Morwen').click();
    // Until the words are selected the keys are the workbench's, which hides its side bar.
    await workbench.statusBarItem(/6 selected/).waitFor();
    await workbench.page.keyboard.press('Control+B');
    await workbench.showsText('The **Morwen**, which');
    await workbench.page.keyboard.press('Control+B');
    await workbench.showsText('The Morwen, which');
  });

  it('writes the block of a picture that is pasted, and copies its file', async () => {
    const { workbench, folder } = session();
    const png = fs.readFileSync(path.join(folder, 'images/pier.png'));
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.pastePicture(png);
    await workbench.showsText('![What the picture shows](images/picture.png)');
    await workbench.shot('pasted');
    // A browser's clipboard writes pictures anew.
    assert.ok(isPng(path.join(folder, 'stories/images/picture.png')));
    await workbench.page.keyboard.type('The pier');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('In daylight');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('Ann Hughes');
    await workbench.showsText('![The pier](images/picture.png)');
    await workbench.showsText('Photo: Ann Hughes');
  });

  it('does the same with one that is dropped, under a name that is free', async () => {
    const { workbench, folder } = session();
    const png = fs.readFileSync(path.join(folder, 'images/ferry.png'));
    await workbench.dropPicture('Picture.png', png, 'Forty-one people');
    await workbench.showsText('![What the picture shows](images/picture-2.png)');
    await workbench.shot('dropped');
    assert.deepEqual(fs.readFileSync(path.join(folder, 'stories/images/picture-2.png')), png);
    await workbench.page.keyboard.press('Escape');
  });

  it('starts an article from its own template', async () => {
    const { workbench } = session();
    await workbench.command('Crosshead: New Article…');
    await workbench.row('Court report').waitFor();
    await workbench.shot('new-article');
    await workbench.choose('Court report');
    await workbench.showsText('section: Courts');
    await workbench.editorHasFocus();
    await workbench.page.keyboard.type('Man fined over jetty');
    await workbench.showsText('headline: Man fined over jetty');
    await workbench.shot('from-template');
  });

  it('compares with what was published', async () => {
    const { workbench, folder } = session();
    const file = path.join(folder, 'stories/pier-reopens.article');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('status: published', 'status: draft'));
    commit(folder);
    await workbench.openFile('stories/pier-reopens.article');
    await workbench.showsText('status: draft');
    await workbench.command('Crosshead: Compare with Published Version');
    await workbench.tab(/pier-reopens\.article \(published .*now\)/).waitFor();
    await workbench.page.locator('.monaco-diff-editor .view-lines', { hasText: 'status: published' }).first().waitFor();
    await workbench.shot('compared');
  });

  it('says so where nothing was published', async () => {
    const { workbench } = session();
    await workbench.openFile(STORY);
    await workbench.showsText('Ferry runs aground');
    await workbench.command('Crosshead: Compare with Published Version');
    await workbench.toast('has the status “published”').waitFor();
  });

  it('is shown round by the walkthrough', async () => {
    const { workbench } = session();
    await workbench.command('Crosshead: Get Started');
    await workbench.page.getByText('Open a newsroom to play with').first().waitFor();
    await workbench.shot('walkthrough');
  });
});

chain('A desk in the web extension host', { folder: FOLDER, kind: 'web' }, session => {
  it('has the same lists, and says that there is no git', async () => {
    const { workbench } = session();
    await session().open(STORY);
    await workbench.showsText('Ferry runs aground');
    await workbench.command('Crosshead: Show People');
    await workbench.sideBarRow('Nobody is named').waitFor();
    await workbench.sideBarRow(/Names.*0 of/).waitFor();
    await workbench.command('Crosshead: Compare with Published Version');
    await workbench.toast('git, which is not at hand here').waitFor();
  });

  it('writes the block of a pasted picture', async () => {
    const { workbench, folder } = session();
    await workbench.sideBarRow('Morwen').click();
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.pastePicture(fs.readFileSync(path.join(folder, 'images/ferry.png')));
    await workbench.showsText('![What the picture shows](images/picture.png)');
    assert.ok(isPng(path.join(folder, 'stories/images/picture.png')));
  });
});

chain('A desk in Russian', { folder: FOLDER }, session => {
  it('has its lists and commands in that language', async () => {
    const { workbench } = session();
    // The workbench has no language packs of its own here; this is what it tells extensions when it has one.
    await workbench.page.addInitScript(() => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: 'ru' }));
    await session().open(STORY);
    await workbench.showsText('Ferry runs aground');
    await workbench.command('Crosshead: Показать людей');
    await workbench.sideBarRow('Никто не назван').waitFor();
    await workbench.sideBarRow(/Имена и названия.*проверено 0 из/).waitFor();
    await workbench.shot('russian');
  });

  it('has the words of the server in it as well', async () => {
    const { workbench } = session();
    await workbench.page.locator('.codelens-decoration', { hasText: 'материал: осталось' }).waitFor();
    await workbench.openProblems();
    await workbench.problem(/Ни в этом абзаце, ни в предыдущем не сказано, чья это цитата/).waitFor();
    await workbench.shot('russian-problems');
  });
});
