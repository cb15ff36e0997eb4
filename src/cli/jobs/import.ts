import path from 'node:path';
import { Readable } from 'node:stream';
import type { ImportContext, Imported, Remark } from '../../core/exchange/types';
import type { Exchange } from '../../core/ports';
import { loadExchange } from '../../machine/exchange';
import { desks } from '../desks';
import { Failure } from '../failure';
import type { Line } from '../files/lines';
import { nameOf, readSource, STDIN } from '../files/read';
import { readRequest } from '../files/request';
import { makeFolder, writeWithFiles } from '../files/write';
import { type Answer, jsonLine } from '../work/answer';

export interface Settings {
  /** Id of the format; absent: it is told by each file's content. */
  readonly from: string | undefined;
  readonly config: string | undefined;
}

/** A file to read, or a line of JSON as it came in. */
export type Input = FileInput | Line;

interface FileInput {
  readonly file: string;
  /** Where to write, without an ending; absent: the article is handed back. */
  readonly out?: string;
}

/** Makes articles of one file. */
export function importJob({ from, config }: Settings): (input: Input) => Promise<Answer> {
  const deskFor = desks(config);
  const read = async (bytes: Uint8Array, file: string): Promise<readonly Imported[]> => {
    const [exchange, { desk }] = await Promise.all([loadExchange(), deskFor(file)]);
    const name = path.basename(file);
    const imported = await exchange.importArticles(from ?? guessed(exchange, bytes, file), bytes, {
      name,
      language: desk.language,
      timeZone: desk.timeZone,
    } satisfies ImportContext);
    if (imported.length === 0) throw new Failure(`${nameOf(file)}: there is no story in it.`);
    return imported;
  };
  return input => ('file' in input ? ofFile(input, read) : ofLine(input, read));
}

type Read = (bytes: Uint8Array, file: string) => Promise<readonly Imported[]>;

function guessed({ guessFormat }: Exchange, bytes: Uint8Array, file: string): string {
  const format = guessFormat(bytes, path.basename(file));
  if (format) return format.id;
  throw new Failure(`${nameOf(file)}: its content does not tell its format. Name it: --from <format>.`);
}

async function ofFile({ file, out }: FileInput, read: Read): Promise<Answer> {
  const imported = await read(await readSource(file), file);
  const remarks = imported.flatMap(({ warnings, notPlaced }) =>
    [...warnings, ...notPlaced].map(remark => remarkLine(remark, file)),
  );
  if (out === undefined) return { text: imported.map(({ text }) => text).join('\n'), remarks };
  await writeAll(imported, out);
  return { remarks };
}

/** So many files are on their way to the disk at a time: it takes several in the time that it takes for one. */
const AT_A_TIME = 8;

async function writeAll(imported: readonly Imported[], out: string): Promise<void> {
  await makeFolder(path.dirname(out));
  const writing = Readable.from(imported.entries()).map(
    ([at, { text, files }]: [number, Imported]) =>
      writeWithFiles(`${out}${imported.length > 1 ? `-${at + 1}` : ''}.article`, {
        content: text,
        losses: [],
        ...(files && { files }),
      }),
    { concurrency: AT_A_TIME },
  );
  await writing.forEach(() => undefined);
}

const remarkLine = ({ message, words, line }: Remark, file: string): string =>
  `${nameOf(file)}${line === undefined ? '' : `:${line}`}: ${message}${words === undefined ? '' : ` “${words}”`}`;

/** One text may hold several stories. */
function ofLine(line: Line, read: Read): Promise<Answer> {
  const { id, text } = readRequest(line);
  return jsonLine(id, async () => {
    const articles = await read(new TextEncoder().encode(text()), STDIN);
    return { articles: articles.map(recordOf) };
  });
}

const recordOf = ({ text, warnings, notPlaced }: Imported) => ({
  text,
  ...(warnings.length > 0 && { warnings: warnings.map(({ message }) => message) }),
  ...(notPlaced.length > 0 && { notPlaced: notPlaced.map(({ words, message }) => words ?? message) }),
});
