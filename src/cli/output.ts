import { once } from 'node:events';
import { fstatSync, writeSync } from 'node:fs';
import { Failure, reasonOf } from './failure';
import { wipe } from './progress';

/**
 * Resolves when the text is on its way; waits while the reader at the other end is slower than we are.
 * @throws {Failure} where standard output is a file that does not take all of it
 */
export async function write(text: string | Uint8Array): Promise<void> {
  wipe();
  if (goesToFile()) writeWhole(text);
  else if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

const goesToFile = (): boolean => fstatSync(process.stdout.fd).isFile();

/** Node hands a file its text once, and does not look how much of it a disk took that is all but full. */
function writeWhole(text: string | Uint8Array): void {
  try {
    for (let rest = Buffer.from(text); rest.length > 0;) rest = rest.subarray(writeSync(process.stdout.fd, rest));
  } catch (error) {
    throw new Failure(cutShort(error));
  }
}

const cutShort = (error: unknown): string => `Standard output was cut short: ${reasonOf(error)}.`;

/** Prints, and is a command's good end. */
export async function print(text: string): Promise<0> {
  await write(text);
  return 0;
}

/** So many lines are remembered: a stream may give rise to any number of them, and lines that name its lines never recur. */
const MOST_REMEMBERED = 1000;

const said = new Set<string>();

/** One line on standard error, with the program's name as is the custom; once, however many articles it concerns. */
export function complain(line: string): void {
  if (said.has(line)) return;
  if (said.size < MOST_REMEMBERED) said.add(line);
  wipe();
  process.stderr.write(`crosshead: ${line}\n`);
}

/** A reader that has seen enough closes the pipe (`| head`): that is no error, there is just no more to do. */
export function stopWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') complain(cutShort(error));
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  // The exit status says it all the same.
  process.stderr.on('error', () => undefined);
}

/** Whether colours reach somebody: a terminal that wants them (https://no-color.org/). */
export function hasColour(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}
