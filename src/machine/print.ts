/** Prints pages with a Chromium on this machine. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { PrintPage } from '../core/exchange/types';
import { findChromium } from './chromium';

const run = promisify(execFile);

/** Milliseconds that a page may take. */
const LIMIT = 60_000;

const NONE =
  'There is no Chromium, Chrome or Edge on this machine to print the PDF. Install one, or name its program in the variable CHROMIUM_PATH.';

/** Nothing is asked for on the network. */
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-extensions',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
];

export const printPage: PrintPage = async html => {
  const program = findChromium();
  if (program === undefined) return { refused: NONE };
  const folder = await mkdtemp(path.join(tmpdir(), 'crosshead-print-'));
  try {
    return await print(program, html, folder);
  } catch (error) {
    return { refused: `${program} could not print the page: ${reasonOf(error)}` };
  } finally {
    // A browser that is still tidying up may hold a file for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
};

async function print(program: string, html: string, folder: string): Promise<Uint8Array> {
  const [page, printed] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')];
  await writeFile(page, html);
  const own = [`--user-data-dir=${path.join(folder, 'profile')}`, `--print-to-pdf=${printed}`, ...sandboxFlags()];
  await run(program, [...FLAGS, ...own, pathToFileURL(page).href], { timeout: LIMIT, killSignal: 'SIGKILL' });
  return new Uint8Array(await readFile(printed));
}

/** Chromium's sandbox refuses to work for root, which is who works in most containers. */
const sandboxFlags = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The first line of what went wrong, without the command. */
function reasonOf(error: unknown): string {
  const { code, killed, stderr } = error as NodeJS.ErrnoException & {
    readonly killed?: boolean;
    readonly stderr?: string;
  };
  if (killed === true) return `it took more than ${LIMIT / 1000} seconds.`;
  if (code === 'ENOENT') return 'it is not there, or wrote nothing.';
  return stderr?.trim().split('\n').at(-1) ?? String(error);
}
