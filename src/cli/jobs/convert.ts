import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { looksLikeGoPresent } from '../../core/article/go-present';
import { parseArticle } from '../../core/article/parse';
import type { Article } from '../../core/article/types';
import type { Desk } from '../../core/desk/types';
import type { ExportContext, Exported, Loss, Refused } from '../../core/exchange/types';
import { layoutFor, pageSettings } from '../../core/layout/choice';
import { loadExchange } from '../../machine/exchange';
import { printPage } from '../../machine/print';
import { clock } from '../clock';
import { desks } from '../desks';
import { Failure } from '../failure';
import { STDIN } from '../files/find';
import { placeOf } from '../files/place';
import { nameOf, readText } from '../files/read';
import { writeWithFiles } from '../files/write';
import { readPictures } from '../files/pictures';

export interface Settings {
  /** Id of the format. */
  readonly to: string;
  readonly layout: string | undefined;
  readonly config: string | undefined;
  /** Write styles and pictures beside a page, not into it. */
  readonly assets: boolean;
  readonly allowEmbargoed: boolean;
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
export function convertJob(settings: Settings): (input: Input) => Promise<Output> {
  const deskFor = desks(settings.config);
  return async ({ file, out }) => {
    const [text, { desk }, { exportArticle }] = await Promise.all([readText(file), deskFor(file), loadExchange()]);
    if (looksLikeGoPresent(text))
      throw new Failure(`${file} is a document of Go's present tool, no article. Leave it out.`);
    const article = parseArticle(text);
    const exported = written(
      await exportArticle(settings.to, article, await contextOf(article, file, desk, settings)),
      file,
    );
    const losses = exported.losses.map(loss => lossLine(loss, file, text));
    if (out === undefined) return { content: exported.content, losses };
    await writeWithFiles(out, exported);
    return { losses };
  };
}

/** @throws {Failure} where the article was refused */
function written(exported: Exported | Refused, file: string): Exported {
  if (!('refused' in exported)) return exported;
  const remedy = exported.embargoed === true ? ' --allow-embargoed exports it all the same.' : '';
  throw new Failure(`${nameOf(file)} was not exported: ${exported.refused}${remedy}`);
}

async function contextOf(
  article: Article,
  file: string,
  desk: Desk,
  { layout: wanted, assets, allowEmbargoed }: Settings,
): Promise<ExportContext> {
  const folder = file === STDIN ? '' : path.dirname(file);
  const pictures = await readPictures(article, folder);
  const layout = layoutFor(article, desk, wanted);
  return {
    layout,
    page: pageSettings(article, desk, layout),
    asset: src => pictures.get(src),
    now: clock.now(),
    allowEmbargoed,
    filesBeside: assets,
    print: printPage,
    ...(file !== STDIN && { uri: pathToFileURL(file).href }),
  };
}

const lossLine = ({ message, start }: Loss, file: string, text: string): string =>
  `${nameOf(file)}:${placeOf(text, start)}: ${message}`;
