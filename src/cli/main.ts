import { version } from '../../package.json';
import source, { digest } from './start?bundled';

/**
 * The program stands in this one file as text: V8 parses a file whole before it runs a line of it, and that took half as long
 * as starting Node itself. So `--version` costs next to nothing, and everything else no more than it did.
 */
async function run(): Promise<void> {
  const { compile } = await import('./compiled');
  const { program, keep } = compile({ source, digest }, process.argv[2] ?? '');
  (program as (...parts: unknown[]) => void)(require, module, exports, __filename, __dirname, keep);
}

if (process.argv[2] === '--version' || process.argv[2] === '-V') process.stdout.write(`${version}\n`);
else void run();
