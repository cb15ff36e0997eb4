import path from 'node:path';
import { loadExchange } from '../../machine/exchange';
import type { Arguments, ExitStatus } from '../command';
import { Failure } from '../failure';
import { sourcesAt } from '../files/sources';
import { makeFolder } from '../files/write';
import type { Input, Settings } from '../jobs/import';
import { tellAll } from '../work/answer';
import { type Batches, inBatches, standardInput } from '../work/batches';
import { inOrder } from '../work/in-order';

/** `crosshead import`: files of other formats as articles, to standard output or a folder. What found no place is told. */
export async function importFiles(args: Arguments): Promise<ExitStatus> {
  const settings: Settings = { from: await formatNamed(args.value('from')), config: args.value('config') };
  return await tellAll(inOrder({ kind: 'import', settings }, await inputs(args)));
}

async function formatNamed(id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const { FORMATS } = await loadExchange();
  const known = FORMATS.filter(format => format.import !== undefined).map(format => format.id);
  if (known.includes(id)) return id;
  throw new Failure(`There is no format "${id}" to import from. There are: ${known.join(', ')}.`);
}

async function inputs(args: Arguments): Promise<Batches<Input>> {
  const out = args.value('out');
  if (args.flag('jsonl')) {
    if (args.paths.length > 0 || out !== undefined)
      throw new Failure('--jsonl goes from standard input to standard output: leave paths and --out out.');
    return standardInput();
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
