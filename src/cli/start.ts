import { isMainThread } from 'node:worker_threads';

/**
 * The program behind `crosshead`. Many files are worked on by many threads, and each thread runs this very file; what
 * stands behind an `import()` here is compiled only when it is needed.
 */
async function start(): Promise<void> {
  if (isMainThread) {
    const { runProgram } = await import('./program');
    process.exitCode = await runProgram(process.argv.slice(2));
  } else {
    const { serve } = await import('./work/worker');
    serve();
  }
}

void start();
