import { isMainThread } from 'node:worker_threads';
import { lineOf } from '../failure';
import { type Job, JOBS, type KindName, type Kinds } from './jobs';

/** What came of one article: a value, or the line that says why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly failure: string };

/** Does a batch of work, one article after the other. Never rejects. */
export type Perform<K extends KindName> = (
  inputs: readonly Kinds[K]['input'][],
) => Promise<readonly Outcome<Kinds[K]['output']>[]>;

/** Given by main.ts: keeps what has been compiled for the next run. */
declare const keepCompiled: () => void;

/** A worker on this very thread. */
export async function performer<K extends KindName>(kind: K, settings: Kinds[K]['settings']): Promise<Perform<K>> {
  const job = await JOBS[kind](settings);
  // In the end all is compiled that this command calls.
  if (isMainThread && !process.listeners('exit').includes(keepCompiled)) process.once('exit', keepCompiled);
  return async inputs => {
    const outcomes: Outcome<Kinds[K]['output']>[] = [];
    for (const input of inputs) outcomes.push(await attempt(job, input));
    return outcomes;
  };
}

async function attempt<K extends KindName>(
  job: Job<K>,
  input: Kinds[K]['input'],
): Promise<Outcome<Kinds[K]['output']>> {
  try {
    return { value: await job(input) };
  } catch (error) {
    return { failure: lineOf(error) };
  }
}
