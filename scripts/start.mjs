// `npm start`: installs, builds, and opens VS Code with the example article and its preview. The desktop VS Code where `code` is
// found (`--web` leaves it), else the workbench of the test host on 127.0.0.1. Nothing of the user's own VS Code is touched.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { which } from './chromium.mjs';
import { installHost } from './host.mjs';
import { checkNode, installPackages } from './packages.mjs';
import { must, node, run, runInTerminal } from './run.mjs';
import { at } from './root.mjs';
import { packageExtension } from './vsix.mjs';

const FOLDER = at('.build/start');
const SETTINGS = {
  'crosshead.preview.openWithArticle': true,
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
};

async function openDesktop(code, vsix) {
  const own = ['--user-data-dir', `${FOLDER}/desktop`, '--extensions-dir', `${FOLDER}/desktop-extensions`];
  mkdirSync(`${FOLDER}/desktop/User`, { recursive: true });
  writeFileSync(`${FOLDER}/desktop/User/settings.json`, JSON.stringify(SETTINGS, null, 2));
  rmSync(`${FOLDER}/desktop-extensions`, { recursive: true, force: true });
  await must('Installing the extension', run(code, [...own, '--install-extension', vsix, '--force'], { quiet: true }));
  console.log('VS Code opens with the example and its preview. Ctrl+C ends it.');
  // `--verbose` keeps VS Code in this terminal, so that it ends with us.
  return runInTerminal(code, [...own, '--new-window', '--verbose', at('examples'), at('examples/nato-putin.article')]);
}

async function openWorkbench(vsix) {
  await installHost();
  await must('The build', node([at('scripts/build.mjs'), '--host', '--only=.build/host/']));
  return runInTerminal(process.execPath, [at('.build/host/open.js'), vsix, JSON.stringify(SETTINGS)]);
}

async function main() {
  checkNode();
  await installPackages();
  console.log('Building…');
  const vsix = await packageExtension();
  const code = process.argv.includes('--web') ? undefined : which('code');
  return code ? openDesktop(code, vsix) : openWorkbench(vsix);
}

process.exitCode = await main().catch(error => {
  console.error(error.message);
  return 1;
});
