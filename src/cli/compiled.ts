/**
 * The program as V8 compiled it for the run before: to compile it anew takes a fifth of what it takes to lint an article. It
 * lies in the user's folder for caches, for this build, this Node and this command. Where it cannot be read or written, or V8
 * does not know it again, the source is compiled as ever.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';

/** Code of builds that are gone is thrown away. Milliseconds: a month. */
const LIFETIME = 30 * 24 * 3600 * 1000;

interface Source {
  /** The expression of a function. */
  readonly source: string;
  /** What tells it from any other. */
  readonly digest: string;
}

/**
 * Compiles a program.
 * @param part what of it will run: each has its own functions that are compiled when first called
 * @returns the program, and how to keep what has been compiled by then
 */
export function compile({ source, digest }: Source, part: string): { program: unknown; keep: () => void } {
  const file = placeFor(`${digest}-${process.version}-${process.arch}-${part}`);
  const cachedData = file === undefined ? undefined : kept(file);
  const script = new Script(source, { filename: __filename, ...(cachedData && { cachedData }) });
  const isKnown = cachedData !== undefined && script.cachedDataRejected === false;
  return {
    program: script.runInThisContext(),
    keep: () => {
      if (file !== undefined && !isKnown) keep(script.createCachedData(), file);
    },
  };
}

/** Where compiled code is kept; nowhere where the user tells Node to keep none, or has no home. */
function placeFor(name: string): string | undefined {
  if (process.env['NODE_DISABLE_COMPILE_CACHE'] !== undefined || !/^[\w.-]+$/.test(name)) return undefined;
  try {
    const folder = FOLDERS[process.platform]?.() ?? (process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'));
    return path.isAbsolute(folder) ? path.join(folder, 'crosshead', name) : undefined;
  } catch {
    return undefined;
  }
}

const FOLDERS: { readonly [P in NodeJS.Platform]?: () => string | undefined } = {
  darwin: () => path.join(homedir(), 'Library', 'Caches'),
  win32: () => process.env['LOCALAPPDATA'],
};

/** V8 runs what it is given: nothing that anybody but this user could have written. */
function kept(file: string): Buffer | undefined {
  try {
    const opened = openSync(file, 'r');
    try {
      const { uid, mode } = fstatSync(opened);
      const isOthers = process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0);
      return isOthers ? undefined : readFileSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}

/** Whole or not at all: other runs read and write it at the same time. */
function keep(data: Buffer, file: string): void {
  const folder = path.dirname(file);
  const temporary = `${file}-${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder)) {
      const other = path.join(folder, name);
      if (statSync(other).mtimeMs < Date.now() - LIFETIME) rmSync(other);
    }
    writeFileSync(temporary, data, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    // It was to save time, and nothing else depends on it. What is half written goes with the others, in a month.
  }
}
