import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Failure } from '../failure';
import type { KindName, Kinds } from './jobs';
import type { Outcome, Perform } from './perform';
import type { Assignment } from './worker';

/** Threads that do one kind of work, each one batch at a time. */
export interface Pool<K extends KindName> {
  readonly perform: Perform<K>;
  close(): Promise<void>;
}

/** Starts threads that run this same file. */
export function openPool<K extends KindName>(assignment: Assignment<K>, size: number): Pool<K> {
  const workers = Array.from({ length: size }, () => new Worker(__filename, { workerData: assignment }));
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };
  return {
    perform: async inputs => {
      const worker = idle.pop() ?? (await new Promise<Worker>(resolve => waiting.push(resolve)));
      worker.postMessage(inputs);
      const outcomes = await answerOf<Kinds[K]['output']>(worker);
      release(worker);
      return outcomes;
    },
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()));
    },
  };
}

/** The next message of a worker. */
async function answerOf<T>(worker: Worker): Promise<readonly Outcome<T>[]> {
  try {
    const [outcomes] = (await once(worker, 'message')) as [readonly Outcome<T>[]];
    return outcomes;
  } catch (error) {
    throw new Failure(`A thread stopped: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
