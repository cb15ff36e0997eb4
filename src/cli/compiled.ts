/**
 * The program as V8 compiled it for the run before: to compile it anew takes a fifth of what it takes to lint an article. It
 * lies in the user's folder for caches, for this build, this Node and this command. Where V8 does not know it again, the source
 * is compiled as ever.
 */
import { homedir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import { keepCode, keptCode } from '../machine/compiled-code';

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
  const cachedData = file === undefined ? undefined : keptCode(file);
  const script = new Script(source, { filename: __filename, ...(cachedData && { cachedData }) });
  const isKnown = cachedData !== undefined && script.cachedDataRejected === false;
  return {
    program: script.runInThisContext(),
    keep: () => {
      if (file !== undefined && !isKnown) keepCode(script.createCachedData(), file);
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
