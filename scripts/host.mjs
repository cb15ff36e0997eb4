// The test host: VS Code's own server and workbench from npm (`test/host/vscode` names the versions), in `.host`.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { installApart, QUIETLY } from './apart.mjs';
import { at, hostFolder } from './root.mjs';
import { must, npm } from './run.mjs';

const VSCODE = path.join(hostFolder, 'node_modules/code-server/lib/vscode');

/** Parts that nobody needs here, 230 MB. */
const UNUSED = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'];

async function finish() {
  // Its lock file names a peer dependency that npm holds for missing.
  const args = ['ci', '--omit=dev', '--legacy-peer-deps', ...QUIETLY];
  await must("Installing VS Code's packages", npm(args, { cwd: VSCODE, quiet: true }));
  for (const part of UNUSED) rmSync(path.join(VSCODE, part), { recursive: true, force: true });
}

/** Installs the test host, unless it is there. Throws, with the reason, where it cannot. */
export async function installHost() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`The test host is for Linux on x64; this is ${process.platform} on ${process.arch}.`);
  const what = 'the test host, a real VS Code (550 MB, a minute)';
  await installApart({ what, from: at('test/host/vscode'), to: hostFolder, finish });
}
