/**
 * Loaded into every Node process of the test host (see `preload.ts`): writes down each address outside this machine that
 * one of them wants to reach, and refuses it.
 */
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

const log = process.env['CROSSHEAD_NETWORK_LOG'];
const watchLog = process.env['CROSSHEAD_WATCH_LOG'];

/** Addresses of this machine; what has no host is a pipe. */
const isHere = (host: unknown): boolean =>
  typeof host !== 'string' || /^(127\.|::1$|::ffff:127\.|0\.0\.0\.0$|localhost$)/.test(host);

const hostOf = (first: unknown, second: unknown): unknown => {
  if (typeof first === 'object' && first !== null) {
    const options = (Array.isArray(first) ? first[0] : first) as { host?: unknown } | undefined;
    return options?.host;
  }
  return typeof first === 'number' ? second : undefined;
};

type Connect = (...args: unknown[]) => net.Socket;
const connect = Reflect.get(net.Socket.prototype, 'connect') as Connect;

function connectHere(this: net.Socket, ...args: unknown[]): net.Socket {
  const host = hostOf(args[0], args[1]);
  if (isHere(host)) return Reflect.apply(connect, this, args);
  if (log) fs.appendFileSync(log, `${String(host)} wanted by ${path.basename(process.argv[1] ?? 'node')}\n`);
  const refused = new Error(`The test host reaches nothing outside this machine: ${String(host)}`);
  process.nextTick(() => this.destroy(refused));
  return this;
}
Reflect.set(net.Socket.prototype, 'connect', connectHere);

// A trap that is not there catches nothing: who is watched is written down too.
if (watchLog) fs.appendFileSync(watchLog, `${process.argv.slice(1).join(' ')}\n`);
