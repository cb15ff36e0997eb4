import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Workbench } from '../workbench';
import { chain } from './chain';
import { focusPreview, openPreview, valueWhen } from './preview';

const ORPHAN = '"Nobody will ever know who said these words."';
const FILE = 'panel.article';
const ARTICLE = `---
headline: A story for the panel
layout: bbc-today
published: 2001-11-23T01:27Z
---

The intro of the story is about [an earlier one](other.article).

![A picture that is not there](images/nowhere.png)
Nobody took it

${ORPHAN}

:::see-also
- 17 Nov 01 | UK Politics | [The other story](other.article)
:::
`;
const OTHER = `---
headline: The other story
---

What happened before.
`;

const ERROR_TIP = /said these words|quot|speaker|says/i;

/** Longer than a server takes to be started again, and to be asked what is on the screen. */
const RESTART_MS = 2_500;

/** The numbers of the language servers of the session whose copy of a folder this is. */
function serversOf(folder: string): readonly number[] {
  const processes = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return processes
    .filter(line => line.includes(path.dirname(folder)) && line.includes('server.js'))
    .map(line => Number.parseInt(line, 10));
}

const kill = (pids: readonly number[]): void => pids.forEach(pid => process.kill(pid, 'SIGKILL'));

chain('The preview panel', {}, session => {
  const workbench = (): Workbench => session().workbench;
  const ours = /^(\[Preview\]|Preview) panel\.article/;

  const look = () =>
    workbench()
      .webview.locator('body')
      .evaluate(body => {
        const paper = body.querySelector('.bbc-today') ?? body;
        return {
          width: Math.round(body.getBoundingClientRect().width),
          room: body.ownerDocument.documentElement.clientWidth,
          zoom: getComputedStyle(body).zoom,
          paper: getComputedStyle(paper).backgroundColor,
        };
      });

  async function chooseIn(command: string, label: string): Promise<void> {
    await focusPreview(workbench(), ours);
    await workbench().commandAndChoice(command, label);
  }

  it('opens with a policy that lets in our script and nothing else', async () => {
    fs.writeFileSync(path.join(session().folder, FILE), ARTICLE);
    fs.writeFileSync(path.join(session().folder, 'other.article'), OTHER);
    await session().open(FILE);
    await workbench().showsText('A story for the panel');
    await openPreview(workbench());
    const policy = await workbench()
      .webview.locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    assert.match(
      policy ?? '',
      /^default-src 'none'; img-src [^;]+; style-src [^;]+; script-src 'nonce-[0-9a-f]{32}'; base-uri 'none'; form-action 'none'$/,
    );
    assert.doesNotMatch(policy ?? '', /https:(?:;|$| )|unsafe/);
  });

  it('shows a picture that is missing as a box with its description', async () => {
    const box = workbench().webview.locator('img[data-missing]');
    await box.waitFor();
    assert.equal(await box.getAttribute('alt'), 'A picture that is not there');
    const { width, height } = (await box.boundingBox())!;
    assert.ok(width > 100 && height > 20, `${width} × ${height}`);
    await workbench().shot('panel-missing');
  });

  it('shows the picture as soon as it comes', async () => {
    const [from, to] = ['images/putin.png', 'images/nowhere.png'].map(file => path.join(session().folder, file));
    fs.copyFileSync(from!, to!);
    await workbench().webview.locator('img:not([data-missing])').waitFor();
    fs.rmSync(to!);
    await workbench().webview.locator('img[data-missing]').waitFor();
  });

  it('marks the block under the cursor', async () => {
    await workbench().focusEditor(/^panel\.article/);
    await workbench().goTo(12, 3);
    await workbench().webview.locator('[data-cursor]', { hasText: ORPHAN }).waitFor();
  });

  it('underlines a problem, says what it is, and leads to its source', async () => {
    const painted = () =>
      workbench()
        .webview.locator('body')
        .evaluate(() =>
          [...CSS.highlights.values()].flatMap(all => [...all].map(range => (range as Range).toString())),
        );
    const words = await valueWhen(painted, all => all.some(text => ORPHAN.includes(text)));
    const problem = words.find(text => ORPHAN.includes(text))!;
    assert.ok(problem, `${words.join(', ')} are underlined`);
    const tips = workbench().webview.getByRole('list', { name: 'Problems on this page' }).getByRole('button');
    assert.ok((await tips.allInnerTexts()).some(text => ERROR_TIP.test(text)));
    const place = await workbench()
      .webview.locator('p', { hasText: ORPHAN })
      .evaluate(element => {
        const box = element.getBoundingClientRect();
        return { x: 60, y: Math.min(10, box.height / 2) };
      });
    const line = workbench().webview.locator('p', { hasText: ORPHAN });
    await line.hover({ position: place });
    await workbench().webview.locator('crosshead-problems button.pointed').waitFor();
    await workbench().shot('panel-problem');
    await line.click({ position: place });
    await workbench()
      .statusBarItem(/Ln 12, .*selected/)
      .waitFor();
  });

  it('is reached by the keyboard, each problem too', async () => {
    await focusPreview(workbench(), ours);
    const focused = () =>
      workbench()
        .webview.locator('body')
        .evaluate(
          ({ ownerDocument: { activeElement } }) => activeElement?.shadowRoot?.activeElement?.textContent ?? '',
        );
    for (let i = 0; i < 40 && (await focused()) === ''; i++) await workbench().page.keyboard.press('Tab');
    assert.match(await focused(), /^(Error|Warning|Information|Hint): /);
    await workbench().shot('panel-keyboard');
    await workbench().page.keyboard.press('Enter');
    await workbench()
      .statusBarItem(/Ln \d+, .*/)
      .waitFor();
  });

  it('hides the underlines where they are not wanted', async () => {
    await focusPreview(workbench(), ours);
    await workbench().command('Crosshead: Hide Problems in Preview');
    const count = () =>
      workbench()
        .webview.locator('body')
        .evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    assert.equal(await valueWhen(count, found => found === 0), 0);
    await focusPreview(workbench(), ours);
    await workbench().command('Crosshead: Show Problems in Preview');
    assert.ok((await valueWhen(count, found => found > 0)) > 0);
  });

  it('shows the page for a phone, larger, and dark', async () => {
    await chooseIn('Crosshead: Choose Width of Preview', 'Phone');
    assert.equal((await valueWhen(look, ({ width }) => width === 360)).width, 360);
    await workbench().shot('panel-phone');
    await focusPreview(workbench(), ours);
    await workbench().command('Crosshead: Zoom Preview In');
    assert.equal((await valueWhen(look, ({ zoom }) => zoom === '1.1')).zoom, '1.1');
    await chooseIn('Crosshead: Choose Colours of Preview', 'Dark');
    const dark = await valueWhen(look, ({ paper }) => paper === 'rgb(20, 20, 20)');
    assert.equal(dark.paper, 'rgb(20, 20, 20)');
    await workbench().shot('panel-dark');
  });

  it('fits a desktop page into the panel', async () => {
    await chooseIn('Crosshead: Choose Width of Preview', 'Desktop');
    const { room, width } = await valueWhen(look, found => found.width > 360);
    assert.ok(width <= room * 1.1 + 1 && width >= room - 1, `${width} of ${room}`);
    await workbench().shot('panel-desktop');
  });

  it('has the story in the clipboard as rich text', async () => {
    await workbench().page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await focusPreview(workbench(), ours);
    await workbench().command('Crosshead: Copy Page as Rich Text');
    await workbench().statusBarItem('The page is in the clipboard.').waitFor();
    const { html, plain } = await workbench().page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read('text/html'), plain: await read('text/plain') };
    });
    assert.match(html, /<h1>A story for the panel<\/h1>/);
    assert.match(plain, /^A story for the panel\n/);
    assert.ok(plain.includes(ORPHAN));
  });

  it('goes to the source of what is double-clicked', async () => {
    await focusPreview(workbench(), ours);
    await workbench()
      .webview.locator('p', { hasText: 'The intro of the story' })
      .dblclick({ position: { x: 20, y: 8 } });
    await workbench()
      .statusBarItem(/Ln 7, Col 1/)
      .waitFor();
  });

  it('opens the article of a see-also line in the editor, and follows it there', async () => {
    await focusPreview(workbench(), ours);
    await workbench().webview.locator('a', { hasText: 'The other story' }).click();
    await workbench().showsText('What happened before.');
    await workbench()
      .tab(/^Preview other\.article/)
      .first()
      .waitFor();
    await workbench().webview.locator('h1', { hasText: 'The other story' }).waitFor();
  });

  it('stays with its article when it is locked, and lets a second panel follow', async () => {
    await workbench().focusEditor(/^panel\.article/);
    await workbench().tab(ours).first().waitFor();
    await focusPreview(workbench(), ours);
    await workbench().command('Crosshead: Lock Preview to This Article');
    await workbench()
      .tab(/^\[Preview\] panel\.article/)
      .first()
      .waitFor();
    await workbench().focusEditor(/^other\.article/);
    await openPreview(workbench());
    await workbench()
      .tab(/^Preview other\.article/)
      .first()
      .waitFor();
    assert.equal(
      await workbench()
        .tab(/^\[Preview\] panel\.article/)
        .count(),
      1,
    );
    await workbench().shot('panel-two');
  });

  it('says so when the article is deleted, and goes on when it is there again', async () => {
    await workbench()
      .tab(/^\[Preview\] panel\.article/)
      .first()
      .click();
    fs.rmSync(path.join(session().folder, FILE));
    await workbench().webview.getByText('“panel.article” is not there any more. This is the last page.').waitFor();
    await workbench().shot('panel-deleted');
    fs.writeFileSync(path.join(session().folder, FILE), ARTICLE.replace('for the panel', 'for the panel, again'));
    await workbench().webview.locator('h1', { hasText: 'A story for the panel, again' }).waitFor();
    await workbench().webview.getByText('is not there any more').waitFor({ state: 'hidden' });
  });

  it('comes back as it was when the window is loaded again', async () => {
    await workbench()
      .tab(/^\[Preview\] panel\.article/)
      .first()
      .click();
    await workbench().webview.locator('h1', { hasText: 'A story for the panel' }).waitFor();
    await session().reload();
    await workbench()
      .tab(/^\[Preview\] panel\.article/)
      .first()
      .click();
    await workbench()
      .tab(/^Preview other\.article/)
      .first()
      .waitFor();
    await workbench().webview.locator('h1', { hasText: 'A story for the panel' }).waitFor();
    const { paper, zoom } = await look();
    assert.equal(paper, 'rgb(20, 20, 20)');
    assert.notEqual(zoom, '1');
    await workbench().shot('panel-reloaded');
  });

  it('goes on with the file of an article that is saved for the first time', async () => {
    await workbench().command('View: Close All Editors');
    await workbench().commandAndChoice('Crosshead: New Article…', 'Story');
    await workbench().showsText('headline:');
    await workbench().editorHasFocus();
    await workbench().page.keyboard.type('A story without a file');
    await workbench().page.keyboard.press('Escape');
    await workbench().command('Crosshead: Open Locked Preview to the Side');
    await workbench()
      .tab(/^\[Preview\] Untitled-1/)
      .first()
      .waitFor();
    await workbench().webview.locator('h1', { hasText: 'A story without a file' }).waitFor();
    await workbench().focusEditor(/^Untitled-1/);
    await workbench().page.keyboard.press('Control+S');
    await workbench().saveAs(path.join(session().folder, 'saved.article'));
    await workbench()
      .tab(/^\[Preview\] saved\.article/)
      .first()
      .waitFor();
    await workbench().webview.locator('h1', { hasText: 'A story without a file' }).waitFor();
  });

  it('keeps the last page when the server stops for good, and offers to start it again', async () => {
    const notice = workbench().webview.locator('crosshead-notice');
    const restart = notice.getByRole('button', { name: 'Restart' });
    // It is started again by itself a few times; then its user has to.
    for (let i = 0; i < 8 && !(await restart.isVisible()); i++) {
      kill(serversOf(session().folder));
      await workbench().page.waitForTimeout(RESTART_MS);
    }
    await notice.getByText('The language server has stopped. This is the last page.').waitFor();
    await workbench().webview.locator('h1', { hasText: 'A story without a file' }).waitFor();
    await workbench().command('Crosshead: Show People');
    await workbench().page.getByText('The language server of Crosshead has stopped.').first().waitFor();
    await workbench().shot('panel-stopped');
    // They lie over the foot of the panel.
    await workbench().command('Notifications: Clear All Notifications');
    await restart.click();
    await restart.waitFor({ state: 'hidden' });
    await workbench().page.getByText('Nobody speaks in this article yet').waitFor();
  });
});
