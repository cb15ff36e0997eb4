import assert from 'node:assert/strict';
import { commands, TabInputWebview, window, workspace, ConfigurationTarget } from 'vscode';
import { PageRequest } from '../../../src/protocol';
import { fileUri, show } from './documents';
import { activeExtension } from './extension';
import { until } from './until';

const previews = (): string[] =>
  window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(tab => tab.input instanceof TabInputWebview)
    .map(tab => tab.label);

const closeAll = (): Thenable<unknown> => commands.executeCommand('workbench.action.closeAllEditors');
const aPreview = (name: string): Promise<true> =>
  until(`a preview called ${name}`, () => (previews().includes(name) ? true : undefined));

describe('The preview', function () {
  this.timeout(60_000);
  before(activeExtension);
  beforeEach(closeAll);
  after(closeAll);

  it('opens beside the article, and only once', async () => {
    await show(fileUri('nato-putin.article'));
    await commands.executeCommand('crosshead.openPreviewToSide');
    await commands.executeCommand('crosshead.openPreviewToSide');
    await aPreview('Preview nato-putin.article');
    assert.equal(previews().length, 1);
  });

  it('follows the active article', async () => {
    await show(fileUri('nato-putin.article'));
    await commands.executeCommand('crosshead.openPreviewToSide');
    await aPreview('Preview nato-putin.article');
    await show(fileUri('plain.article'));
    await aPreview('Preview plain.article');
  });

  it('stays with its article when it is locked', async () => {
    await show(fileUri('nato-putin.article'));
    await commands.executeCommand('crosshead.openLockedPreviewToSide');
    await aPreview('[Preview] nato-putin.article');
    await show(fileUri('plain.article'));
    assert.deepEqual(previews(), ['[Preview] nato-putin.article']);
  });

  it('opens by itself where the setting says so', async () => {
    const settings = workspace.getConfiguration('crosshead');
    await settings.update('preview.openWithArticle', true, ConfigurationTarget.Global);
    try {
      await show(fileUri('clips.article'));
      await aPreview('Preview clips.article');
    } finally {
      await settings.update('preview.openWithArticle', undefined, ConfigurationTarget.Global);
    }
  });

  it('gets patches from the server, not pages, after the first', async () => {
    const { client } = await activeExtension();
    assert.ok(client);
    const document = await show(fileUri('nato-putin.article'));
    const uri = document.uri.toString();
    const whole = await client.sendRequest(PageRequest, { uri, panel: 'test' });
    assert.ok(whole?.body);
    await window.activeTextEditor?.edit(edit =>
      edit.insert(document.positionAt(document.getText().indexOf('On Thursday')), 'X'),
    );
    const update = await client.sendRequest(PageRequest, { uri, panel: 'test', have: whole.serial });
    assert.equal(update?.body, undefined);
    assert.equal(update?.patches?.length, 1);
    await commands.executeCommand('undo');
  });
});
