/** What kind of picture a file holds, by its first bytes: a name may lie, and some names say nothing. */
import { uint8ArrayToString } from 'uint8array-extras';

interface Signature {
  readonly mediaType: string;
  /** Offset and the bytes that stand there, as Latin-1 text. */
  readonly marks: readonly (readonly [number, string])[];
}

const SIGNATURES: readonly Signature[] = [
  { mediaType: 'image/png', marks: [[0, '\x89PNG\r\n\x1a\n']] },
  { mediaType: 'image/jpeg', marks: [[0, '\xff\xd8\xff']] },
  { mediaType: 'image/gif', marks: [[0, 'GIF8']] },
  {
    mediaType: 'image/webp',
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { mediaType: 'image/avif', marks: [[4, 'ftypavif']] },
  { mediaType: 'image/bmp', marks: [[0, 'BM']] },
];

/** Bytes that are looked at for the root element of an SVG. */
const SVG_HEAD = 1000;
const SVG = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i;

/** The media type of a picture; `application/octet-stream` where it is none that is known here. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const found = SIGNATURES.find(({ marks }) => marks.every(([at, mark]) => stands(bytes, at, mark)));
  if (found) return found.mediaType;
  return SVG.test(uint8ArrayToString(bytes.subarray(0, SVG_HEAD))) ? 'image/svg+xml' : 'application/octet-stream';
}

const stands = (bytes: Uint8Array, at: number, mark: string): boolean =>
  Array.from(mark).every((character, i) => bytes[at + i] === character.charCodeAt(0));
