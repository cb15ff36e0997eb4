import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { looksLikeGoPresent } from '../../core/article/go-present';
import { parseArticle } from '../../core/article/parse';
import type { Article } from '../../core/article/types';
import type { Desk } from '../../core/desk/types';
import type { Loss } from '../../core/exchange/types';
import { loadExchange } from '../../machine/exchange';
import { desks } from '../desks';
import { exportContext, written, type ExportSettings, type Known } from '../exporting';
import { Failure } from '../failure';
import { STDIN } from '../files/find';
import { placeOf } from '../files/place';
import { nameOf, readText } from '../files/read';
import { writeWithFiles } from '../files/write';
import { readPictures } from '../files/pictures';

export interface Input {
  readonly file: string;
  /** Where to write; absent: the content is handed back. */
  readonly out?: string;
}

export interface Output {
  readonly content?: string | Uint8Array;
  /** What the format had no room for, a line each. */
  readonly losses: readonly string[];
}

/** Writes one article in another format. */
export function convertJob(settings: ExportSettings): (input: Input) => Promise<Output> {
  const deskFor = desks(settings.config);
  return async ({ file, out }) => {
    const [text, { desk }, { exportArticle }] = await Promise.all([readText(file), deskFor(file), loadExchange()]);
    if (looksLikeGoPresent(text))
      throw new Failure(`${file} is a document of Go's present tool, no article. Leave it out.`);
    const article = parseArticle(text);
    const context = exportContext(article, await knownOf(article, file, desk), settings);
    const exported = written(await exportArticle(settings.to, article, context), nameOf(file));
    const losses = exported.losses.map(loss => lossLine(loss, file, text));
    if (out === undefined) return { content: exported.content, losses };
    await writeWithFiles(out, exported);
    return { losses };
  };
}

async function knownOf(article: Article, file: string, desk: Desk): Promise<Known> {
  const pictures = await readPictures(article, file === STDIN ? '' : path.dirname(file));
  return { desk, pictures, ...(file !== STDIN && { uri: pathToFileURL(file).href }) };
}

const lossLine = ({ message, start }: Loss, file: string, text: string): string =>
  `${nameOf(file)}:${placeOf(text, start)}: ${message}`;
