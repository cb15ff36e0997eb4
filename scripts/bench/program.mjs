// Programs measured as processes: how long they take, and how much memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { at } from '../root.mjs';
import { median } from './measure.mjs';

export const CLI = at('dist/cli.js');
const POLL_MS = 25;

/** The most memory that a process had so far, MB; Linux only. */
function peak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Runs a program to its end: how long it took, and the most memory it was seen to have. */
export function measure(args, cwd = at()) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
    let most = 0;
    const timer = setInterval(() => (most = Math.max(most, peak(child.pid))), POLL_MS);
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(timer);
      resolve({ ms: performance.now() - start, mb: Math.round(most) });
    });
  });
}

/** Runs the contenders in turn, so that a busy moment falls on all. Each is its words and its folder, or gives them anew for each run. */
export async function inTurn(contenders, rounds) {
  const results = Object.fromEntries(Object.keys(contenders).map(name => [name, []]));
  for (let i = 0; i < rounds; i++)
    for (const [name, args] of Object.entries(contenders))
      results[name].push(await measure(...(typeof args === 'function' ? args() : args)));
  return Object.fromEntries(
    Object.entries(results).map(([name, runs]) => [
      name,
      { ms: median(runs.map(({ ms }) => ms)), peakMB: median(runs.map(({ mb }) => mb)) },
    ]),
  );
}
