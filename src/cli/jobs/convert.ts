import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { looksLikeGoPresent } from '../../core/article/go-present';
import { parseArticle } from '../../core/article/parse';
import type { Article } from '../../core/article/types';
import type { Desk } from '../../core/desk/types';
import type { ExportContext, Loss } from '../../core/exchange/types';
import { layoutFor, pageSettings } from '../../core/layout/choice';
import { loadExchange } from '../../machine/exchange';
import { desks } from '../desks';
import { Failure } from '../failure';
import { STDIN } from '../files/find';
import { placeOf } from '../files/place';
import { nameOf, readText } from '../files/read';
import { writeAtomically } from '../files/write';
import { readPictures } from '../files/pictures';

export interface Settings {
  /** Id of the format. */
  readonly to: string;
  readonly layout: string | undefined;
  readonly config: string | undefined;
}

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
export function convertJob({ to, layout, config }: Settings): (input: Input) => Promise<Output> {
  const deskFor = desks(config);
  return async ({ file, out }) => {
    const [text, { desk }, { exportArticle }] = await Promise.all([readText(file), deskFor(file), loadExchange()]);
    if (looksLikeGoPresent(text))
      throw new Failure(`${file} is a document of Go's present tool, no article. Leave it out.`);
    const article = parseArticle(text);
    const { content, losses } = await exportArticle(to, article, await contextOf(article, file, desk, layout));
    const told = losses.map(loss => lossLine(loss, file, text));
    if (out === undefined) return { content, losses: told };
    await writeAtomically(out, content);
    return { losses: told };
  };
}

async function contextOf(
  article: Article,
  file: string,
  desk: Desk,
  wanted: string | undefined,
): Promise<ExportContext> {
  const folder = file === STDIN ? '' : path.dirname(file);
  const pictures = await readPictures(article, folder);
  const layout = layoutFor(article, desk, wanted);
  return {
    layout,
    page: pageSettings(article, desk, layout),
    asset: src => pictures.get(src),
    ...(file !== STDIN && { uri: pathToFileURL(file).href }),
  };
}

const lossLine = ({ message, start }: Loss, file: string, text: string): string =>
  `${nameOf(file)}:${placeOf(text, start)}: ${message}`;
