import { uint8ArrayToString } from 'uint8array-extras';
import type { Source } from '../types';

/** How a document names its encoding: XML's declaration, HTML's `meta`. */
const DECLARED =
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]{2,30})["']|<meta[^>]{0,200}\bcharset\s*=\s*["']?([\w-]{2,30})/i;
/** Bytes in which it must stand. */
const HEAD = 2048;

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of a file: in the encoding of its byte order mark, else the one it names, else UTF-8, else Windows-1252. */
export function decodeSource(source: Source): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => source[at] === byte));
  if (marked) return decoded(source, marked[1]) ?? '';
  const declared = DECLARED.exec(uint8ArrayToString(source.subarray(0, HEAD), 'windows-1252'));
  const text = uint8ArrayToString(source);
  if (isWhole(text, source)) return text;
  return decoded(source, declared?.[1] ?? declared?.[2] ?? 'windows-1252') ?? text;
}

/** Whether the bytes are UTF-8: each replacement character in the text stands in the bytes, too. */
function isWhole(text: string, source: Source): boolean {
  let replaced = text.split('\ufffd').length - 1;
  for (let at = source.indexOf(0xef); at >= 0 && replaced > 0; at = source.indexOf(0xef, at + 1))
    if (source[at + 1] === 0xbf && source[at + 2] === 0xbd) replaced--;
  return replaced === 0;
}

/** `undefined` where there is no such encoding. */
function decoded(source: Source, encoding: string): string | undefined {
  try {
    return uint8ArrayToString(source, encoding.toLowerCase());
  } catch {
    return undefined;
  }
}
