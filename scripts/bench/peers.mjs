// What Crosshead is measured beside: the packages of `scripts/bench/package.json`, in `.build/peers`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installApart } from '../apart.mjs';
import { at } from '../root.mjs';

export const PEERS = at('.build/peers');
/** A module that stands among them, so that names are found as they find each other. */
const LOADER = path.join(PEERS, 'load.mjs');

export const installPeers = () =>
  installApart({
    what: 'what the bench measures beside',
    from: at('scripts/bench'),
    to: PEERS,
    finish: () => writeFileSync(LOADER, 'export const load = name => import(name);\n'),
  });

/** A peer's module. */
export async function peer(name) {
  const { load } = await import(pathToFileURL(LOADER).href);
  return load(name);
}
