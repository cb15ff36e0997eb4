import { compileFunction } from 'node:vm';
import { version } from '../../package.json';
import program from './start?bundled';

/**
 * The program stands in this one file as text: V8 parses a file whole before it runs a line of it, and that took half as long
 * as starting Node itself. So `--version` costs next to nothing, and everything else no more than it did.
 */
function run(): void {
  const start = compileFunction(program, ['require', 'module', 'exports', '__filename', '__dirname'], {
    filename: __filename,
  }) as (...parts: unknown[]) => void;
  start(require, module, exports, __filename, __dirname);
}

if (process.argv[2] === '--version' || process.argv[2] === '-V') process.stdout.write(`${version}\n`);
else run();
