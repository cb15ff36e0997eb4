import { once } from 'node:events';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { KindName } from './jobs';
import { performer, type Perform } from './perform';
import type { Assignment } from './worker';

/**
 * Heaps that stay small, in MB: V8 lets a heap that may be large grow long before it tidies up, and there is one a core.
 * Ordinary articles need a tenth of it; what does not fit is done on the main thread, which has no such limit.
 */
const LIMITS = { maxYoungGenerationSizeMb: 3, maxOldGenerationSizeMb: 128 } as const;

/** Where an article becomes several pages and files, that little would be tidied up so often that it took a third of the time. */
const LIMITS_OF: { readonly [K in KindName]?: ResourceLimits } = { site: { ...LIMITS, maxYoungGenerationSizeMb: 16 } };

/** Threads that do one kind of work, each one batch at a time. */
export interface Pool<K extends KindName> {
  readonly perform: Perform<K>;
  close(): Promise<void>;
}

/** Starts threads that run this same file. */
export function openPool<K extends KindName>(assignment: Assignment<K>, size: number): Pool<K> {
  const start = (): Worker =>
    new Worker(__filename, {
      // The command tells a thread, too, which compiled code is its own.
      argv: process.argv.slice(2, 3),
      workerData: assignment,
      resourceLimits: LIMITS_OF[assignment.kind] ?? LIMITS,
    });
  const workers = new Set(Array.from({ length: size }, start));
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> => {
    const worker = idle.pop();
    return worker === undefined ? new Promise(resolve => waiting.push(resolve)) : Promise.resolve(worker);
  };
  const release = (worker: Worker): void => {
    workers.add(worker);
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };
  return {
    perform: async inputs => {
      const worker = await take();
      try {
        const outcomes = await answerOf(worker, inputs);
        release(worker);
        return outcomes as Awaited<ReturnType<Perform<K>>>;
      } catch {
        workers.delete(worker);
        release(start());
        return await (
          await performer(assignment.kind, assignment.settings)
        )(inputs);
      }
    },
    close: async () => {
      await Promise.all([...workers].map(worker => worker.terminate()));
    },
  };
}

/** What a worker answers to a batch; rejects where the thread dies of it. */
async function answerOf(worker: Worker, inputs: readonly unknown[]): Promise<unknown> {
  worker.postMessage(inputs);
  const [outcomes] = (await once(worker, 'message')) as [unknown];
  return outcomes;
}
