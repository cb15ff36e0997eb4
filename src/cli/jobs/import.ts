import path from 'node:path';
import type { ImportContext, Imported, Remark } from '../../core/exchange/types';
import type { Exchange } from '../../core/ports';
import { loadExchange } from '../../machine/exchange';
import { readLine } from '../analysis/line';
import { desks } from '../desks';
import { Failure, lineOf } from '../failure';
import { STDIN } from '../files/find';
import type { Line } from '../files/lines';
import { nameOf, readSource } from '../files/read';
import { makeFolder, writeWithFiles } from '../files/write';

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

export interface Output {
  /** What goes to standard output. */
  readonly text?: string;
  /** What had to be read with a warning, and what has no place in the article, a line each. */
  readonly remarks: readonly string[];
  /** Why there is no article; the line of JSON says so, too. */
  readonly failure?: string;
}

/** Makes articles of one file. */
export function importJob({ from, config }: Settings): (input: Input) => Promise<Output> {
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

async function ofFile({ file, out }: FileInput, read: Read): Promise<Output> {
  const imported = await read(await readSource(file), file);
  const remarks = imported.flatMap(({ warnings, notPlaced }) =>
    [...warnings, ...notPlaced].map(remark => remarkLine(remark, file)),
  );
  if (out === undefined) return { text: imported.map(({ text }) => text).join('\n'), remarks };
  await makeFolder(path.dirname(out));
  for (const [at, { text, files }] of imported.entries())
    await writeWithFiles(`${out}${imported.length > 1 ? `-${at + 1}` : ''}.article`, {
      content: text,
      losses: [],
      ...(files && { files }),
    });
  return { remarks };
}

const remarkLine = ({ message, words, line }: Remark, file: string): string =>
  `${nameOf(file)}${line === undefined ? '' : `:${line}`}: ${message}${words === undefined ? '' : ` “${words}”`}`;

/** A pipeline pairs lines by order or id, so each text has its line, with one article or more in it. */
async function ofLine({ line, number }: Line, read: Read): Promise<Output> {
  const { id, text } = readLine(line, number);
  try {
    const articles = await read(new TextEncoder().encode(text()), STDIN);
    return { text: `${JSON.stringify({ id, articles: articles.map(recordOf) })}\n`, remarks: [] };
  } catch (error) {
    const failure = lineOf(error);
    return { text: `${JSON.stringify({ id, error: failure })}\n`, remarks: [], failure };
  }
}

const recordOf = ({ text, warnings, notPlaced }: Imported) => ({
  text,
  ...(warnings.length > 0 && { warnings: warnings.map(({ message }) => message) }),
  ...(notPlaced.length > 0 && { notPlaced: notPlaced.map(({ words, message }) => words ?? message) }),
});
