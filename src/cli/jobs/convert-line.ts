import { uint8ArrayToBase64 } from 'uint8array-extras';
import { parseArticle } from '../../core/article/parse';
import type { Desk } from '../../core/desk/types';
import type { Exported } from '../../core/exchange/types';
import { loadExchange } from '../../machine/exchange';
import { desks } from '../desks';
import { exportContext, written, type ExportSettings } from '../exporting';
import type { Line } from '../files/lines';
import { placesIn } from '../files/place';
import { STDIN } from '../files/read';
import { readRequest } from '../files/request';
import { type Answer, jsonLine } from '../work/answer';

/** Writes articles of a stream in another format, a line of JSON each: no file is read, so no picture is there. */
export function convertLineJob(settings: ExportSettings): (line: Line) => Promise<Answer> {
  const deskFor = desks(settings.config);
  return line => {
    const { id, text } = readRequest(line);
    return jsonLine(id, async () => await convert(text(), id, (await deskFor(STDIN)).desk, settings));
  };
}

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
