import assert from 'node:assert/strict';
import { golden } from '../../golden';
import { chain } from './chain';
import { focusPreview, linesWhen, openPreview, valueWhen } from './preview';

chain('The same .vsix in the web extension host', { kind: 'web' }, session => {
  it('shows the page of the day, line by line, from a worker', async () => {
    const { workbench } = session();
    await session().open('nato-putin.article');
    await workbench.showsText('Nato brings radical offer to Putin');
    await openPreview(workbench);
    const lines = await linesWhen(workbench, now => now.length > 0);
    golden('layout/bbc-2001.txt', `${lines.join('\n')}\n`);
    await workbench.shot('web');
  });

  it('finds a quotation without a speaker', async () => {
    const { workbench } = session();
    await workbench.openProblems();
    await workbench.focusEditor(/nato-putin\.article/);
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('"Nobody knows who said these words today." ');
    await workbench.problem('missing-attribution').waitFor();
  });

  it('tells it on the page too, and shows the page for a phone', async () => {
    const { workbench } = session();
    await workbench.webview
      .getByRole('list', { name: 'Problems on this page' })
      .getByRole('button', { name: /^Warning: .*speaker/ })
      .waitFor({ state: 'attached' });
    await focusPreview(workbench, /^Preview nato-putin/);
    await workbench.commandAndChoice('Crosshead: Choose Width of Preview', 'Phone');
    const width = () =>
      workbench.webview.locator('body').evaluate(body => Math.round(body.getBoundingClientRect().width));
    assert.equal(await valueWhen(width, pixels => pixels === 360), 360);
    await workbench.shot('web-phone');
  });

  it('has the story in the clipboard as rich text', async () => {
    const { workbench } = session();
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await focusPreview(workbench, /^Preview nato-putin/);
    await workbench.command('Crosshead: Copy Page as Rich Text');
    await workbench.statusBarItem('The page is in the clipboard.').waitFor();
    const html = await workbench.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    assert.match(html, /<h1>Nato brings radical offer to Putin<\/h1>/);
  });
});
