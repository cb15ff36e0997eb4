// The project's own packages: installed where they are missing or not those of the lock file.
import { existsSync, readFileSync } from 'node:fs';
import { at } from './root.mjs';
import { must, npm } from './run.mjs';

const read = file => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether `node_modules` holds the packages that the lock file names. npm notes what it installed in a lock file of its own. */
export function areInstalled(folder = at()) {
  const noted = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(noted)) return false;
  const installed = read(noted);
  return Object.entries(read(`${folder}/package-lock.json`)).every(
    ([name, entry]) => name === '' || entry.optional || installed[name]?.version === entry.version,
  );
}

export const OLDEST_NODE = [20, 19];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

export async function installPackages() {
  if (areInstalled()) return;
  console.log('Installing the packages…');
  await must('npm ci', npm(['ci', '--no-audit', '--no-fund'], { quiet: true }));
}
