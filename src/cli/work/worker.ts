import { parentPort, workerData } from 'node:worker_threads';
import type { KindName, Kinds } from './jobs';
import { performer } from './perform';

/** What a thread is told when it starts. */
export interface Assignment<K extends KindName = KindName> {
  readonly kind: K;
  readonly settings: Kinds[K]['settings'];
}

/** The life of a thread: it takes one batch at a time and answers it. */
export function serve(): void {
  const { kind, settings } = workerData as Assignment;
  const perform = performer(kind, settings);
  parentPort?.on('message', (inputs: readonly Kinds[KindName]['input'][]) => {
    void perform.then(async work => parentPort?.postMessage(await work(inputs as never)));
  });
}
