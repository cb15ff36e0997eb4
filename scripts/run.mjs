// Runs programs so that none outlives us: each has a process group of its own, ended as one.
import { spawn } from 'node:child_process';
import os from 'node:os';
import { root } from './root.mjs';

const windows = process.platform === 'win32';
/** How long a program has to end what it started itself, before it is made to end. */
const GRACE_MS = 8_000;

/** What runs now, each with the promise of its end. */
const running = new Map();

function signal(child, name) {
  try {
    if (windows || child.inTerminal) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It has ended already.
  }
}

/** Ends a program and what it started: asked first, made to a little later. */
function end(child) {
  signal(child, 'SIGTERM');
  setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS).unref();
}

async function endAllAndExit(code) {
  for (const child of running.keys()) end(child);
  const late = new Promise(resolve => setTimeout(resolve, GRACE_MS + 1_000));
  await Promise.race([Promise.all(running.values()), late]);
  process.exit(code);
}
for (const [name, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])
  process.once(name, () => void endAllAndExit(128 + number));

/** What npm tells its children about the package it runs; a child that is npm itself, elsewhere, must not hear it. */
const withoutNpm = env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_(package|lifecycle)_/.test(name)));

/**
 * Runs a program to its end. `quiet` keeps what it prints from the terminal; `seconds` is its time limit; `behind` lets other
 * programs go first.
 * Resolves to its exit code (124 when it took too long, 127 when it could not be started) and everything it printed.
 */
export function run(command, args, { cwd = root, env = {}, quiet = false, behind = false, seconds = 600 } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: withoutNpm({ ...process.env, ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
  });
  if (behind) letOthersFirst(child);
  let output = '';
  const hear = stream => data => {
    output += data;
    if (!quiet) stream.write(data);
  };
  child.stdout.setEncoding('utf8').on('data', hear(process.stdout));
  child.stderr.setEncoding('utf8').on('data', hear(process.stderr));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    hear(process.stderr)(`\nStopped: it took more than ${seconds} s.\n`);
    end(child);
  }, seconds * 1000);
  child.on('error', error => hear(process.stderr)(`${error.message}\n`));
  return untilEnd(child).then(code => {
    clearTimeout(timer);
    // What it started and left behind ends with it.
    signal(child, 'SIGKILL');
    return { code: late ? 124 : code, output };
  });
}

/** What it starts inherits that. */
function letOthersFirst(child) {
  try {
    os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It could not be started, or has ended already.
  }
}

/** Runs a program in our terminal, so that Ctrl+C reaches it; resolves to its exit code. */
export function runInTerminal(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  child.inTerminal = true;
  child.on('error', error => console.error(error.message));
  return untilEnd(child);
}

/** Resolves to the exit code; 127 where the program could not be started. */
function untilEnd(child) {
  const ended = new Promise(resolve => {
    child.on('error', () => resolve(127));
    child.on('close', code => resolve(code ?? 1));
  }).finally(() => running.delete(child));
  running.set(child, ended);
  return ended;
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
export async function must(what, result) {
  const { code, output } = await result;
  if (code !== 0) throw new Error(`${what} failed (exit code ${code}):\n${lastLines(output)}`);
  return { code, output };
}
