import { uint8ArrayToString } from 'uint8array-extras';
import { FORMATS, formatOf } from './registry';
import type { Format, ImportContext, Imported, Source } from './types';

/** Bytes at the start of a file by which its format is guessed. */
const HEAD = 64_000;

/**
 * The articles in a file of another format.
 * @throws {RangeError} where no format that reads has this id; the message names those that do.
 */
export async function importArticles(id: string, source: Source, context: ImportContext): Promise<readonly Imported[]> {
  const imported = await formatOf(id)?.import?.(source, context);
  if (imported === undefined) throw new RangeError(`There is no import format "${id}". There are: ${readable()}.`);
  return imported;
}

const readable = () =>
  FORMATS.filter(format => format.import !== undefined)
    .map(({ id }) => id)
    .join(', ');

/** The format that a file is most likely in; `undefined` where none is likely. Of two equally likely the one higher in the table. */
export function guessFormat(bytes: Uint8Array, name: string): Format | undefined {
  const head = { bytes, text: uint8ArrayToString(bytes.subarray(0, HEAD)), name };
  return FORMATS.reduce<{ readonly format?: Format; readonly likely: number }>(
    (best, format) => {
      const likely = format.recognise?.(head) ?? 0;
      return likely > best.likely ? { format, likely } : best;
    },
    { likely: 0 },
  ).format;
}
