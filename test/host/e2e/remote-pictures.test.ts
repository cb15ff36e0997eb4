import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { startSession, type Session } from '../session';
import { VSIX } from './chain';
import { focusPreview, openPreview, valueWhen } from './preview';

const PICTURE = 'https://pictures.example/tracker.png';
const ARTICLE = `---
headline: A picture from elsewhere
layout: bbc-today
---

The intro.

![A picture on another site](${PICTURE})
`;

describe('Pictures from other sites', () => {
  let session: Session;
  const policy = () =>
    session.workbench.webview.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const askedFor = (): boolean => session.outside().includes(PICTURE);
  const TAB = /^Preview remote\.article/;

  before(async function () {
    this.timeout(180_000);
    session = await startSession({ vsix: VSIX, extensionId: 'crosshead.crosshead', folder: 'examples', kind: 'node' });
    fs.writeFileSync(path.join(session.folder, 'remote.article'), ARTICLE);
    await session.open('remote.article');
    await session.workbench.showsText('A picture from elsewhere');
    await openPreview(session.workbench);
  });
  after(async function () {
    this.timeout(60_000);
    await session.end(true);
  });

  it('are boxes with their descriptions, and nothing is asked of anybody', async () => {
    await session.workbench.webview.getByRole('img', { name: 'A picture on another site' }).waitFor();
    await session.workbench.webview.getByText('One picture from another site is not shown.').waitFor();
    await session.workbench.shot('remote-withheld');
    assert.equal(askedFor(), false);
  });

  it('are asked for once the user lets them in', async () => {
    await session.workbench.webview.getByRole('button', { name: 'Show Pictures in This Workspace' }).click();
    await session.workbench.webview.locator(`img[src="${PICTURE}"]`).waitFor({ state: 'attached' });
    assert.equal(await valueWhen(() => Promise.resolve(askedFor()), Boolean), true);
    assert.match((await policy()) ?? '', /img-src \S+(?: \S+)* https:;/);
  });

  it('are remembered for the workspace, and kept out again when the user says so', async () => {
    await session.reload();
    await session.workbench.tab(TAB).first().waitFor();
    await session.workbench.webview.locator(`img[src="${PICTURE}"]`).waitFor({ state: 'attached' });
    await focusPreview(session.workbench, TAB);
    await session.workbench.command('Crosshead: Stop Showing Pictures from Other Sites');
    await session.workbench.webview.getByText('One picture from another site is not shown.').waitFor();
    assert.doesNotMatch((await policy()) ?? '', /https:;/);
  });
});
