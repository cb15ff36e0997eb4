// A Chromium for the tests that need a browser: found, or installed with Debian's apt-get.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { must, run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const runs = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a program, as the shell would find it. */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', ''] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder => endings.map(ending => path.join(folder, name + ending)))
    .find(runs);
}

export function findChromium() {
  const told = process.env.CHROMIUM_PATH;
  if (told && !runs(told)) throw new Error(`CHROMIUM_PATH names ${told}, which is no program.`);
  return told ?? NAMES.map(which).find(Boolean) ?? PLACES.find(runs);
}

// Liberation has the metrics of the Arial that pages ask for; DejaVu those of Verdana, nearly.
const DEBIAN = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];

async function aptGet(args) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...rest] = [...asRoot, 'apt-get', ...args];
  await must(`apt-get ${args[0]}`, run(command, rest, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }));
}

/** The path of a Chromium. Throws, with the reason, where none is found and none can be installed. */
export async function installChromium() {
  const found = findChromium();
  if (found) return found;
  const advice = 'Install Chromium or Chrome, or name one in CHROMIUM_PATH.';
  if (!which('apt-get'))
    throw new Error(`No Chromium was found, and there is no apt-get to install one with. ${advice}`);
  console.log(`Installing ${DEBIAN.join(', ')}…`);
  try {
    await aptGet(['update']);
    await aptGet(['install', '-y', '--no-install-recommends', ...DEBIAN]);
  } catch (error) {
    throw new Error(`No Chromium was found, and installing one did not work. ${advice}\n${error.message}`);
  }
  const installed = findChromium();
  if (!installed) throw new Error(`apt-get installed Chromium, but there is no program of that name. ${advice}`);
  return installed;
}
