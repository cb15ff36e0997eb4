import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { Failure, reasonOf } from '../failure';
import { decode } from './decode';

/** No article is longer: twice the Bible. Megabytes. */
const LARGEST = 10;
/** A Word file may hold pictures. Megabytes. */
const LARGEST_SOURCE = 50;

/** The name of standard input among paths. */
export const STDIN = '-';
/** What standard input is called in messages. */
const STDIN_NAME = 'standard input';

/** A path as messages and reports name it. */
export const nameOf = (file: string): string => (file === STDIN ? STDIN_NAME : file);

/**
 * The text of a file, or of standard input.
 * @throws {Failure} where it cannot be read, is too large or is not UTF-8
 */
export async function readText(file: string): Promise<string> {
  return decode(await readBytes(file), nameOf(file));
}

/**
 * The bytes of a file of another format, pictures and all.
 * @throws {Failure} where it cannot be read or is too large
 */
export const readSource = (file: string): Promise<Uint8Array> => readBytes(file, LARGEST_SOURCE);

async function readBytes(file: string, largest = LARGEST): Promise<Uint8Array> {
  try {
    if (file === STDIN) return await readStdin(largest);
    return readWhole(file, largest);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${nameOf(file)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** At once, not by promise: each thread has one file after the other to read, and nothing else to do meanwhile. */
function readWhole(file: string, largest: number): Uint8Array {
  const opened = openSync(file, 'r');
  try {
    const about = fstatSync(opened);
    refuseOver(about.size, file, largest);
    return about.isFile() ? readFileSync(opened) : readStream(opened, file, largest);
  } finally {
    closeSync(opened);
  }
}

/** A pipe or a device says no size beforehand, and some never end. */
function readStream(opened: number, file: string, largest: number): Uint8Array {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536);
    const length = readSync(opened, chunk);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    size += length;
    refuseOver(size, file, largest);
  }
}

async function readStdin(largest: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    refuseOver(size, STDIN, largest);
  }
  return Buffer.concat(chunks);
}

function refuseOver(size: number, file: string, largest: number): void {
  const megabytes = size / 1_000_000;
  if (megabytes <= largest) return;
  throw new Failure(
    `${nameOf(file)} is larger than ${largest} MB, which no article is. Check that it is one; divide it if so.`,
  );
}
