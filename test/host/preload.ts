/**
 * Loads the programs of `CROSSHEAD_PRELOAD` into every Node process of the test host. VS Code takes `NODE_OPTIONS` from its
 * extension hosts, and so from the language server; what is forked is told on the command line, therefore.
 */
import childProcess, { type ForkOptions } from 'node:child_process';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const load = createRequire(__filename);
const { fork } = childProcess;

const REQUIRE = `--require=${__filename}`;

/** As `fork`, whose list of arguments may be left out. */
function forkWithPreload(module: string | URL, first?: readonly string[] | ForkOptions, second?: ForkOptions) {
  const [args, options] = first instanceof Array ? [first, second] : [[], first];
  const known = options?.execArgv ?? process.execArgv;
  return fork(module, args, { ...options, execArgv: [...known.filter(arg => arg !== REQUIRE), REQUIRE] });
}

childProcess.fork = forkWithPreload;
syncBuiltinESMExports();
for (const file of (process.env['CROSSHEAD_PRELOAD'] ?? '').split(path.delimiter).filter(Boolean)) load(file);
