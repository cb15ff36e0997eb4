import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { counted } from '../progress';
import type { Batches } from './batches';
import type { KindName, Kinds } from './jobs';
import { type Outcome, type Perform, performer } from './perform';
import { openPool } from './pool';
import type { Assignment } from './worker';

/** Batches under way for each thread: one being worked on, one ready. What waits is bounded, whatever the input's length. */
const BATCHES_A_THREAD = 2;

type Outcomes<K extends KindName> = AsyncGenerator<Outcome<Kinds[K]['output']>>;

/**
 * Works on batches with all cores, and gives the outcomes in the order of the inputs. Takes no more input than it can
 * work on, and gives what is done without waiting for more input. A line on the terminal counts where the total is known.
 */
export function inOrder<K extends KindName>(assignment: Assignment<K>, work: Batches<Kinds[K]['input']>): Outcomes<K> {
  return counted(outcomesOf(assignment, work), work.total ?? 0);
}

async function* outcomesOf<K extends KindName>(
  assignment: Assignment<K>,
  { batches, alone }: Batches<Kinds[K]['input']>,
): Outcomes<K> {
  const source = batches[Symbol.asyncIterator]();
  let perform: Perform<K> | undefined;
  for (let count = 0; count < alone || availableParallelism() === 1; count += 1) {
    const next = await source.next();
    if (next.done === true) return;
    perform ??= await performer(assignment.kind, assignment.settings);
    yield* await perform(next.value);
  }
  yield* together(assignment, source);
}

async function* together<K extends KindName>(
  assignment: Assignment<K>,
  source: AsyncIterator<readonly Kinds[K]['input'][]>,
): Outcomes<K> {
  const threads = availableParallelism();
  const pool = openPool(assignment, threads);
  try {
    const rest = Readable.from({ [Symbol.asyncIterator]: () => source }, { highWaterMark: 1 });
    const done = rest.map((batch: Parameters<Perform<K>>[0]) => pool.perform(batch), {
      concurrency: threads * BATCHES_A_THREAD,
    });
    for await (const outcomes of done as AsyncIterable<Awaited<ReturnType<Perform<K>>>>) yield* outcomes;
  } finally {
    await pool.close();
  }
}
