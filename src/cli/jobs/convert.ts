import { loadExchange } from '../../machine/exchange';
import { desks } from '../desks';
import { exportContext, written, type ExportSettings } from '../exporting';
import { lossLines, readArticle } from '../files/article';
import { nameOf } from '../files/read';
import { writeWithFiles } from '../files/write';
import type { Answer } from '../work/answer';

export interface Input {
  readonly file: string;
  /** Where to write; absent: to standard output. */
  readonly out?: string;
}

/** Writes one article in another format. */
export function convertJob(settings: ExportSettings): (input: Input) => Promise<Answer> {
  const deskFor = desks(settings.config);
  return async ({ file, out }) => {
    const [{ text, article, known }, { exportArticle }] = await Promise.all([
      readArticle(file, deskFor),
      loadExchange(),
    ]);
    const context = exportContext(article, known, settings);
    const exported = written(await exportArticle(settings.to, article, context), nameOf(file));
    const remarks = lossLines(exported.losses, file, text);
    if (out === undefined) return { text: exported.content, remarks };
    await writeWithFiles(out, exported);
    return { remarks };
  };
}
