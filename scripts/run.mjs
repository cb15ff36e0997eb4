// Runs programs so that none outlives us: each has a process group of its own, ended as one.
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const running = new Set();
const windows = process.platform === 'win32';

function end(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

export function endAll() {
  for (const child of running) end(child, 'SIGKILL');
}
process.on('exit', endAll);
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])
  process.on(signal, () => process.exit(128 + number));

/** What npm tells its children about the package it runs; a child that is npm itself, elsewhere, must not hear it. */
const withoutNpm = env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_(package|lifecycle)_/.test(name)));

/**
 * Runs a program to its end. `quiet` keeps what it prints from the terminal; `seconds` is its time limit.
 * Resolves to its exit code (124 when it took too long, 127 when it could not be started) and everything it printed.
 */
export function run(command, args, { cwd = root, env = {}, quiet = false, seconds = 600 } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd,
      env: withoutNpm({ ...process.env, ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows,
    });
    running.add(child);
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end(child, 'SIGKILL');
    }, seconds * 1000);
    const finish = code => {
      clearTimeout(timer);
      if (late) output += `\nStopped: it took more than ${seconds} s.\n`;
      if (late && !quiet) process.stdout.write(`\nStopped: it took more than ${seconds} s.\n`);
      // What it started and left behind (a server, a browser) ends with it.
      end(child, 'SIGKILL');
      running.delete(child);
      resolve({ code: late ? 124 : code, output });
    };
    const hear = stream => data => {
      output += data;
      if (!quiet) stream.write(data);
    };
    child.stdout.setEncoding('utf8').on('data', hear(process.stdout));
    child.stderr.setEncoding('utf8').on('data', hear(process.stderr));
    child.on('error', error => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', code => finish(code ?? 1));
  });
}

/** Runs a Node program with the Node that runs us. */
export const node = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that runs us, where one does. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return node([script, ...args], options);
  return run(windows ? 'npm.cmd' : 'npm', args, options);
}

/** The last lines of what a program printed, for messages that give the reason. */
export const lastLines = (output, count = 15) => output.trim().split('\n').slice(-count).join('\n');

/** As `run`, but anything else than success throws an error that tells why. */
export async function must(what, promise) {
  const result = await promise;
  if (result.code !== 0) throw new Error(`${what} failed (exit code ${result.code}):\n${lastLines(result.output)}`);
  return result;
}
