import { extensions, Uri, workspace } from 'vscode';
import { NEWSROOM_FILES } from '../../../src/extension/newsroom/files';
import { copyNewsroom } from '../../../src/extension/newsroom/open';
import { equal, ok } from './assert';
import { activeExtension } from './extension';
import { MemoryFiles } from './memory-files';

describe('The example newsroom', function () {
  this.timeout(60_000);
  before(activeExtension);

  it('is copied whole from wherever the extension lies, to a place without a disk too', async () => {
    const registration = workspace.registerFileSystemProvider('newsroom', new MemoryFiles());
    const extension = extensions.getExtension('crosshead.crosshead');
    ok(extension);
    const folder = await copyNewsroom(extension.extensionUri, Uri.parse('newsroom:/mine'));
    for (const file of NEWSROOM_FILES) {
      const { size } = await workspace.fs.stat(Uri.joinPath(folder, file));
      ok(size > 0, file);
    }
    equal(folder.path, '/mine/crosshead-newsroom');
    registration.dispose();
  });
});
