import type { Arguments, ExitStatus } from '../command';
import { Failure } from '../failure';
import { findArticles } from '../files/find';
import type { Input } from '../jobs/analyse';
import { complain, write } from '../output';
import { inBatches } from '../work/batches';
import { type Batches, inOrder } from '../work/in-order';
import { standardInput } from '../work/line-by-line';

/** `crosshead analyse`: one line of JSON a text, in the order of the texts. */
export async function analyse(args: Arguments): Promise<ExitStatus> {
  const assignment = { kind: 'analyse', settings: { config: args.value('config') } } as const;
  let status: ExitStatus = 0;
  for await (const outcome of inOrder(assignment, inputs(args))) {
    const { json, failure } = 'value' in outcome ? outcome.value : { json: undefined, failure: outcome.failure };
    if (json !== undefined) await write(`${json}\n`);
    if (failure !== undefined) {
      status = 2;
      complain(failure);
    }
  }
  return status;
}

function inputs(args: Arguments): Batches<Input> {
  if (args.flag('jsonl') && args.paths.length > 0)
    throw new Failure('--jsonl reads standard input: leave the paths out, or leave --jsonl out.');
  if (args.flag('jsonl')) return standardInput();
  if (args.paths.length === 0) throw new Failure('Name the articles to analyse, or give --jsonl.');
  return inBatches(findArticles(args.paths).map(file => ({ file })));
}
