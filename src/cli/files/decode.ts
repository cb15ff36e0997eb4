import { Failure } from '../failure';

/** A byte order mark stays: it is part of the text and written back with it. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes as text.
 * @param name of the file, for the message
 * @throws {Failure} where the bytes are not UTF-8: a guess would put wrong letters into somebody's copy
 */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    const at = firstFault(bytes);
    const line = bytes.subarray(0, at).filter(byte => byte === 0x0a).length + 1;
    throw new Failure(`${name}:${line}: byte ${at} is not UTF-8${guess(bytes)}. Save the file as UTF-8.`);
  }
}

/** The offset of the first byte that is not UTF-8: where what a lenient reader makes of the bytes differs from them. */
function firstFault(bytes: Uint8Array): number {
  const lenient = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, index) => byte !== lenient[index]);
  return at < 0 ? lenient.length : at;
}

function guess(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? ' (it looks like UTF-16)' : '';
}
