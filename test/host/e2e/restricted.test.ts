import assert from 'node:assert/strict';
import { chain } from './chain';
import { linesWhen, openPreview } from './preview';

/** High contrast too: what draws the page must not need the editor's usual colours. */
const settings = { 'workbench.colorTheme': 'Default High Contrast' };

chain('A workspace that is not trusted, in high contrast', { restricted: true, settings }, session => {
  it('shows the page, with its pictures and its problems', async () => {
    const { workbench } = session();
    await session().open('nato-putin.article');
    await workbench.statusBarItem('Restricted Mode').waitFor();
    await workbench.showsText('Nato brings radical offer to Putin');
    await openPreview(workbench);
    const lines = await linesWhen(workbench, now => now.length > 0);
    assert.ok(lines.includes('Nato brings radical offer to Putin'));
    const widths = await workbench.webview
      .locator('img')
      .evaluateAll(images =>
        Promise.all((images as HTMLImageElement[]).map(picture => picture.decode().then(() => picture.naturalWidth))),
      );
    assert.ok(widths.length === 3 && widths.every(width => width > 0));
    await workbench.shot('restricted');
  });

  it('tells its problems', async () => {
    const { workbench } = session();
    await workbench.focusEditor(/^nato-putin\.article/);
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('\n\n"Nobody knows who said these words today."');
    await workbench.webview
      .getByRole('list', { name: 'Problems on this page' })
      .getByRole('button', { name: /^Warning: .*speaker/ })
      .waitFor({ state: 'attached' });
    await workbench.shot('restricted-problem');
  });
});
