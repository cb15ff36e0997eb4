import type { Arguments, ExitStatus } from '../command';
import { Failure } from '../failure';
import { findArticles } from '../files/find';
import { nameOf, STDIN } from '../files/read';
import type { Output } from '../jobs/format';
import { complain, write } from '../output';
import { inBatches } from '../work/batches';
import { inOrder } from '../work/in-order';

/** What is done with each article, by the flag given. */
type Manner = 'check' | 'write' | 'print';

/** `crosshead format`: the canonical source of articles, printed, checked or written. */
export async function format(args: Arguments): Promise<ExitStatus> {
  const files = findArticles(args.paths);
  const manner = mannerOf(args, files);
  const assignment = { kind: 'format', settings: { write: manner === 'write' } } as const;
  let status: ExitStatus = 0;
  for await (const outcome of inOrder(assignment, inBatches(files))) {
    if ('failure' in outcome) {
      complain(outcome.failure);
      status = 2;
    } else if (await tell(outcome.value, manner)) status = status === 2 ? 2 : 1;
  }
  return status;
}

/** Says what came of one article; `true` where a check found it unformatted. */
async function tell({ file, changed, text = '' }: Output, manner: Manner): Promise<boolean> {
  if (manner === 'print') await write(text);
  else if (changed) await write(`${nameOf(file)}\n`);
  return manner === 'check' && changed;
}

function mannerOf(args: Arguments, files: readonly string[]): Manner {
  if (files.length === 0) throw new Failure('Name the articles to format; - is standard input.');
  const [check, writes] = [args.flag('check'), args.flag('write')];
  if (check && writes) throw new Failure('--check and --write exclude each other.');
  if (writes && files.includes(STDIN)) throw new Failure('--write needs files: leave it out to print what comes in.');
  if (!check && !writes && files.length > 1)
    throw new Failure('Several articles cannot be printed as one text: give --write or --check.');
  return check ? 'check' : writes ? 'write' : 'print';
}
