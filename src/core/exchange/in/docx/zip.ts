/** Word files are zip archives, and zip archives may be bombs: they are weighed before anything reads them. */
import { phrase } from '../../../say';
import { Unzip, UnzipInflate, unzipSync } from 'fflate';

/** What a Word file may hold, inflated. Bytes. */
const HEAVIEST = 60_000_000;
const MOST_FILES = 5000;
/** Bytes pushed at once: what they inflate to is looked at before more follows. */
const PIECE = 16_384;

const TOO_HEAVY = phrase(
  'The file would grow beyond all measure when it is unpacked. No Word file does; it was left alone.',
);

/** Refused before it is inflated by what it declares, or while it is by what it really holds. */
export class ZipBomb extends Error {
  constructor() {
    super(TOO_HEAVY.template);
  }
}

/**
 * Weighs an archive.
 * @throws {ZipBomb}
 */
export function weigh(archive: Uint8Array): void {
  weighDeclared(archive);
  weighActual(archive);
}

function weighDeclared(archive: Uint8Array): void {
  let [files, bytes] = [0, 0];
  unzipSync(archive, {
    filter: ({ originalSize }) => {
      files++;
      bytes += originalSize;
      if (files > MOST_FILES || bytes > HEAVIEST) throw new ZipBomb();
      return false;
    },
  });
}

/** What an archive declares may be a lie. */
function weighActual(archive: Uint8Array): void {
  let bytes = 0;
  const unzip = new Unzip(file => {
    file.ondata = (error, data) => {
      if (!error) bytes += data.length;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length; at += PIECE) {
    unzip.push(archive.subarray(at, at + PIECE), at + PIECE >= archive.length);
    // Thrown from within, it would be caught there.
    if (bytes > HEAVIEST) throw new ZipBomb();
  }
}

/** Files of the archive by name, where they are there. Only for one that has been weighed. */
export const filesIn = (archive: Uint8Array, ...names: readonly string[]): Record<string, Uint8Array> =>
  unzipSync(archive, { filter: ({ name }) => names.includes(name) });
