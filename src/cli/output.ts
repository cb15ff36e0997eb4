import { once } from 'node:events';

/** Resolves when the text is on its way; waits while the reader at the other end is slower than we are. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Prints, and is a command's good end. */
export async function print(text: string): Promise<0> {
  await write(text);
  return 0;
}

const said = new Set<string>();

/** One line on standard error, with the program's name as is the custom; once, however many articles it concerns. */
export function complain(line: string): void {
  if (said.has(line)) return;
  said.add(line);
  process.stderr.write(`crosshead: ${line}\n`);
}

/** A reader that has seen enough closes the pipe (`| head`): that is no error, there is just no more to do. */
export function stopWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`crosshead: Standard output: ${error.message}\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
}

/** Whether colours reach somebody: a terminal that wants them (https://no-color.org/). */
export function hasColour(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}
