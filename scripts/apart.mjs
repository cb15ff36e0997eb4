// Packages that are kept apart from the product's own, each set with a lock file of its own, installed when something needs it.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { must, npm } from './run.mjs';

export const QUIETLY = ['--no-audit', '--no-fund', '--ignore-scripts'];

/** Written when everything is in place, so an installation that was cut off is not taken for one. */
const STAMP = 'complete';

const read = file => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Changes with the lock file and with the way it is installed. */
const stampOf = ({ from, finish }) =>
  createHash('sha256')
    .update(readFileSync(path.join(from, 'package-lock.json')))
    .update(String(finish))
    .digest('hex');

export const isThere = set => read(path.join(set.to, STAMP)) === stampOf(set);

/**
 * Installs a set, unless it is there: `what` it is, `from` the folder with its two package files, `to` a folder of its own;
 * `finish` is run at the end. Throws, with the reason, where it cannot.
 */
export async function installApart(set) {
  const { what, from, to, finish } = set;
  if (isThere(set)) return;
  console.error(`Installing ${what}…`);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(path.join(from, file), path.join(to, file));
  await must(`Installing ${what}`, npm(['ci', ...QUIETLY], { cwd: to, quiet: true }));
  await finish?.();
  writeFileSync(path.join(to, STAMP), stampOf(set));
}
