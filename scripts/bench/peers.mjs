// What Crosshead is measured beside: the packages of `scripts/bench/package.json`, in `.build/peers`.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { installApart } from '../apart.mjs';
import { at } from '../root.mjs';

export const PEERS = at('.build/peers');

export const installPeers = () =>
  installApart({ what: 'what the bench measures beside', from: at('scripts/bench'), to: PEERS });

const require = createRequire(`${PEERS}/package.json`);

/** A peer's module; what a CommonJS one exports, or a module's names. */
export async function peer(name) {
  const loaded = await import(pathToFileURL(require.resolve(name)).href).catch(() => importByConditions(name));
  return loaded;
}

/** Packages with an `exports` map for `import` only, which `require.resolve` does not find. */
async function importByConditions(name) {
  return import(import.meta.resolve(name, pathToFileURL(`${PEERS}/package.json`)));
}
