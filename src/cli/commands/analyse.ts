import type { Arguments, ExitStatus } from '../command';
import { Failure } from '../failure';
import { findArticles } from '../files/find';
import type { Input } from '../jobs/analyse';
import { tellAll } from '../work/answer';
import { inBatches, standardInput, type Batches } from '../work/batches';
import { inOrder } from '../work/in-order';

/** `crosshead analyse`: one line of JSON a text, in the order of the texts. */
export async function analyse(args: Arguments): Promise<ExitStatus> {
  const assignment = { kind: 'analyse', settings: { config: args.value('config') } } as const;
  return await tellAll(inOrder(assignment, inputs(args)));
}

function inputs(args: Arguments): Batches<Input> {
  if (args.flag('jsonl') && args.paths.length > 0)
    throw new Failure('--jsonl reads standard input: leave the paths out, or leave --jsonl out.');
  if (args.flag('jsonl')) return standardInput();
  if (args.paths.length === 0) throw new Failure('Name the articles to analyse, or give --jsonl.');
  return inBatches(findArticles(args.paths).map(file => ({ file })));
}
