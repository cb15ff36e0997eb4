import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';

/** The program as it is shipped. */
export const PROGRAM = path.resolve('dist/cli.js');

/** Compiled code is kept, but not among the user's own. */
const CACHE = { XDG_CACHE_HOME: path.resolve('.build/cache') };

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs `crosshead` as a process of its own. */
export function crosshead(words: readonly string[], { cwd, input = '', env = {} }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, env: { ...process.env, ...CACHE, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', status => {
      const said = Buffer.concat(err).toString();
      assert.doesNotMatch(said, /^\s+at .+:\d+:\d+/m, 'no stack trace reaches a user');
      resolve({ status, out: Buffer.concat(out).toString(), err: said });
    });
    // A program that ends before it has read everything closes its end: that is its good right.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
