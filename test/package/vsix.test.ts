import { listFiles, PackageManager } from '@vscode/vsce';
import { golden } from '../golden';

describe('The extension as a package', () => {
  it('holds what its user needs and nothing else', async () => {
    const files = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None });
    golden('package/vsix.txt', `${files.sort().join('\n')}\n`);
  });
});
