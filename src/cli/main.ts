import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';

/**
 * The program. `--version` is answered before anything else is loaded; everything behind an `import()` here is compiled
 * only when it is needed, though it stands in the same file.
 */
async function main(words: readonly string[]): Promise<number> {
  if (words[0] === '--version' || words[0] === '-V') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runProgram } = await import('./program');
  return runProgram(words);
}

// Many files are worked on by many threads, and each thread runs this very file.
if (isMainThread) void main(process.argv.slice(2)).then(status => (process.exitCode = status));
else void import('./work/worker').then(({ serve }) => serve());
