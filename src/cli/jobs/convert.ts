import { loadExchange } from '../../machine/exchange';
import { desks } from '../desks';
import { exportContext, written, type ExportSettings } from '../exporting';
import { lossLines, readArticle } from '../files/article';
import { nameOf } from '../files/read';
import { writeWithFiles } from '../files/write';

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
    const [{ text, article, known }, { exportArticle }] = await Promise.all([
      readArticle(file, deskFor),
      loadExchange(),
    ]);
    const context = exportContext(article, known, settings);
    const exported = written(await exportArticle(settings.to, article, context), nameOf(file));
    const losses = lossLines(exported.losses, file, text);
    if (out === undefined) return { content: exported.content, losses };
    await writeWithFiles(out, exported);
    return { losses };
  };
}
