// The test host: VS Code's own server and workbench from npm (`test/host/vscode` names the versions), in `.host`.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, hostFolder } from './root.mjs';
import { must, npm } from './run.mjs';

const LOCK = at('test/host/vscode/package-lock.json');
/** Written when everything is in place, so an installation that was cut off is not taken for one. */
const STAMP = path.join(hostFolder, 'complete');
const VSCODE = path.join(hostFolder, 'node_modules/code-server/lib/vscode');
const QUIET = ['--no-audit', '--no-fund', '--ignore-scripts'];

/** Parts that nobody needs here, 230 MB. */
const UNUSED = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'];

/** Changes with the lock file and with this recipe. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(LOCK))
    .update(readFileSync(new URL(import.meta.url)))
    .digest('hex');

export const isHostInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();

/** Installs the test host, unless it is there. Throws, with the reason, where it cannot. */
export async function installHost() {
  if (isHostInstalled()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`The test host is for Linux on x64; this is ${process.platform} on ${process.arch}.`);
  console.log('Installing the test host, a real VS Code (about 600 MB, a minute)…');
  rmSync(hostFolder, { recursive: true, force: true });
  mkdirSync(hostFolder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(at('test/host/vscode', file), path.join(hostFolder, file));
  await must('Installing the test host', npm(['ci', ...QUIET], { cwd: hostFolder, quiet: true }));
  // Its lock file names a peer dependency that npm holds for missing.
  const server = ['ci', '--omit=dev', '--legacy-peer-deps', ...QUIET];
  await must("Installing VS Code's packages", npm(server, { cwd: VSCODE, quiet: true }));
  for (const part of UNUSED) rmSync(path.join(VSCODE, part), { recursive: true, force: true });
  writeFileSync(STAMP, wanted());
}
