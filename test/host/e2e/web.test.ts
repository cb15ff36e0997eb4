import { golden } from '../../golden';
import { chain } from './chain';
import { linesWhen, openPreview } from './preview';

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
    await workbench
      .tab(/nato-putin\.article/)
      .first()
      .click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('"Nobody knows who said these words today." ');
    await workbench.problem('missing-attribution').waitFor();
  });
});
