/** `run-suite.js node|web`: the suite of `test/host/suite` in one of the two extension hosts of a real VS Code. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';

const kind = process.argv[2] === 'web' ? 'web' : 'node';

/** The tests write into the folder that is open, so they get a copy of the examples. */
function workFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosshead-suite-'));
  fs.cpSync('examples', path.join(folder, 'examples'), { recursive: true });
  return folder;
}

async function main(folder: string): Promise<number> {
  return runTests({
    vscodeExecutablePath: path.resolve('.build/host/code.js'),
    extensionDevelopmentPath: path.resolve('.'),
    extensionTestsPath: path.resolve(`.build/test/host-${kind}.js`),
    launchArgs: [
      path.join(folder, 'examples'),
      '--disable-extensions',
      `--extensionDevelopmentKind=${kind === 'web' ? 'web' : 'workspace'}`,
      // Unused by the test host; given so that nothing is put into the project.
      `--user-data-dir=${path.join(folder, 'user')}`,
      `--extensions-dir=${path.join(folder, 'extensions')}`,
    ],
  });
}

const folder = workFolder();
void main(folder)
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  })
  .then(code => {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    process.exit(code);
  });
