import { commands, ConfigurationTarget, TabInputWebview, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { PageUpdate } from '../../../src/preview/messages';
import { PageRequest } from '../../../src/protocol';
import { deepEqual, equal, ok } from './assert';
import { closeAll, fileUri, show } from './documents';
import { activeExtension } from './extension';
import { MemoryFiles } from './memory-files';
import { until } from './until';

const previews = (): string[] =>
  window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(tab => tab.input instanceof TabInputWebview)
    .map(tab => tab.label);

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
    equal(previews().length, 1);
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
    deepEqual(previews(), ['[Preview] nato-putin.article']);
  });

  it('goes with its article when that is renamed, though it is locked', async () => {
    const [before, after] = [fileUri('to-be-renamed.article'), fileUri('renamed.article')];
    await workspace.fs.copy(fileUri('plain.article'), before, { overwrite: true });
    await show(before);
    await commands.executeCommand('crosshead.openLockedPreviewToSide');
    await aPreview('[Preview] to-be-renamed.article');
    const edit = new WorkspaceEdit();
    edit.renameFile(before, after, { overwrite: true });
    await workspace.applyEdit(edit);
    await aPreview('[Preview] renamed.article');
    await closeAll();
    await workspace.fs.delete(after);
  });

  it('leads back to the source from a preview that has the focus', async () => {
    await show(fileUri('plain.article'));
    await commands.executeCommand('crosshead.openPreview');
    await aPreview('Preview plain.article');
    await until('the preview has the focus', () => (window.activeTextEditor ? undefined : true));
    await commands.executeCommand('crosshead.showSource');
    equal(window.activeTextEditor?.document.uri.toString(), fileUri('plain.article').toString());
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

  it('shows an article that lies on no disk, with the pictures beside it', async () => {
    const files = new MemoryFiles();
    const registration = workspace.registerFileSystemProvider('memory', files);
    const uri = Uri.parse('memory:/desk/panel.article');
    files.writeFile(uri, new TextEncoder().encode('---\nheadline: In memory\n---\n\n![A picture](a.png)\n'));
    await show(uri);
    await commands.executeCommand('crosshead.openPreviewToSide');
    await aPreview('Preview panel.article');
    const { client } = await activeExtension();
    const params = { uri: uri.toString(), panel: 'memory', pictureBase: 'https://pictures.example/desk' };
    const page = await client?.sendRequest<PageUpdate>(PageRequest.method, params);
    equal(page?.title, 'In memory');
    ok(JSON.stringify(page?.body).includes('https://pictures.example/desk/a.png'), 'the picture');
    await closeAll();
    registration.dispose();
  });

  it('gets patches from the server, not pages, after the first', async () => {
    const { client } = await activeExtension();
    ok(client);
    const document = await show(fileUri('nato-putin.article'));
    const uri = document.uri.toString();
    const whole = await client.sendRequest<PageUpdate>(PageRequest.method, { uri, panel: 'test' });
    ok(whole.body, 'a whole page');
    await window.activeTextEditor?.edit(edit =>
      edit.insert(document.positionAt(document.getText().indexOf('On Thursday')), 'X'),
    );
    const update = await client.sendRequest<PageUpdate>(PageRequest.method, { uri, panel: 'test', have: whole.serial });
    equal(update.body, undefined);
    const patches = JSON.stringify(update.patches);
    ok(patches.includes('XOn Thursday'), 'the changed paragraph');
    ok(!patches.includes('Taleban'), 'nothing but it');
    await commands.executeCommand('undo');
  });
});
