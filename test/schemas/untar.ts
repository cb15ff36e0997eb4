import { gunzipSync } from 'node:zlib';

/** Bytes of a block of a tar archive: https://www.gnu.org/software/tar/manual/html_node/Standard.html */
const BLOCK = 512;

/** The files of a tar.gz, by their path in it. */
export function* untar(archive: Uint8Array): Generator<[name: string, content: Buffer]> {
  const tar = gunzipSync(archive);
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const field = (from: number, to: number) => tar.toString('latin1', at + from, at + to).replace(/\0.*$/s, '');
    const [name, size, kind] = [field(0, 100), parseInt(field(124, 136), 8) || 0, field(156, 157)];
    if (kind === '0' || kind === '') yield [name, tar.subarray(at + BLOCK, at + BLOCK + size)];
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
