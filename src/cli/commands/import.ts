import path from 'node:path';
import { loadExchange } from '../../machine/exchange';
import type { Arguments, ExitStatus } from '../command';
import { Failure } from '../failure';
import { sourcesAt } from '../files/sources';
import { lines } from '../files/lines';
import { makeFolder } from '../files/write';
import type { Input, Output, Settings } from '../jobs/import';
import { complain, write } from '../output';
import { inBatches } from '../work/batches';
import { type Batches, inOrder } from '../work/in-order';

/** `crosshead import`: files of other formats as articles, to standard output or a folder. What found no place is told. */
export async function importFiles(args: Arguments): Promise<ExitStatus> {
  const settings: Settings = { from: await formatNamed(args.value('from')), config: args.value('config') };
  let status: ExitStatus = 0;
  for await (const outcome of inOrder({ kind: 'import', settings }, await inputs(args))) {
    if ('failure' in outcome) {
      complain(outcome.failure);
      status = 2;
    } else if (await tell(outcome.value)) status = 2;
  }
  return status;
}

/** Writes what goes to standard output and says what there is to say; `true` where it is a failure. */
async function tell({ text, remarks, failure }: Output): Promise<boolean> {
  remarks.forEach(complain);
  if (text !== undefined) await write(text);
  if (failure !== undefined) complain(failure);
  return failure !== undefined;
}

async function formatNamed(id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const { FORMATS } = await loadExchange();
  const known = FORMATS.filter(format => format.import !== undefined).map(format => format.id);
  if (known.includes(id)) return id;
  throw new Failure(`There is no format "${id}" to import from. There are: ${known.join(', ')}.`);
}

/** So many chunks of a stream are worked on alone: a short one, or a program that talks to this one line by line. */
const CHUNKS_ALONE = 4;

async function inputs(args: Arguments): Promise<Batches<Input>> {
  const out = args.value('out');
  if (args.flag('jsonl')) {
    if (args.paths.length > 0 || out !== undefined)
      throw new Failure('--jsonl goes from standard input to standard output: leave paths and --out out.');
    return { batches: lines(process.stdin), alone: CHUNKS_ALONE };
  }
  const sources = sourcesAt(args.paths);
  if (sources.length === 0) throw new Failure('Name the files to import, give --jsonl, or - for standard input.');
  if (out === undefined && sources.length > 1)
    throw new Failure(`${sources.length} files need a folder: give --out <folder>.`);
  if (out !== undefined) await makeFolder(out);
  return inBatches(
    sources.map(({ file, below }) => ({ file, ...(out !== undefined && { out: path.join(out, below) }) })),
  );
}
