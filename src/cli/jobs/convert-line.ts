import { uint8ArrayToBase64 } from 'uint8array-extras';
import { parseArticle } from '../../core/article/parse';
import type { Exported } from '../../core/exchange/types';
import { loadExchange } from '../../machine/exchange';
import { readLine } from '../analysis/line';
import { desks } from '../desks';
import { exportContext, written, type ExportSettings } from '../exporting';
import { lineOf } from '../failure';
import { STDIN } from '../files/find';
import type { Line } from '../files/lines';
import { placesIn } from '../files/place';

export interface Output {
  /** A line of JSON, ready to be written. */
  readonly json: string;
  /** Why the article was not exported; `json` says so too. */
  readonly failure?: string;
}

/** Writes articles of a stream in another format, a line of JSON each: no file is read, so no picture is there. */
export function convertLineJob(settings: ExportSettings): (line: Line) => Promise<Output> {
  const deskFor = desks(settings.config);
  return async ({ line, number }) => {
    const { id, text } = readLine(line, number);
    try {
      const { desk } = await deskFor(STDIN);
      return { json: JSON.stringify({ id, ...(await convert(text(), id, desk, settings)) }) };
    } catch (error) {
      const failure = lineOf(error);
      return { json: JSON.stringify({ id, error: failure }), failure };
    }
  };
}

type Desk = Parameters<typeof exportContext>[1]['desk'];

async function convert(text: string, id: unknown, desk: Desk, settings: ExportSettings): Promise<object> {
  const { exportArticle } = await loadExchange();
  const article = parseArticle(text);
  const name = nameOf(id);
  const known = { desk, pictures: new Map(), ...(name !== undefined && { uri: `lines:/${encodeURIComponent(name)}` }) };
  const exported = await exportArticle(settings.to, article, exportContext(article, known, settings));
  return told(written(exported, name ?? 'The article'), text);
}

/** What an id gives the article to be named by. */
const nameOf = (id: unknown): string | undefined =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;

function told({ content, losses }: Exported, text: string): object {
  const placeOf = placesIn(text);
  return {
    ...(typeof content === 'string' ? { content } : { base64: uint8ArrayToBase64(content) }),
    losses: losses.map(({ message, start }) => ({ message, place: placeOf(start) })),
  };
}
