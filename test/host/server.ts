/** VS Code's server: started in a process group of its own, which ends as one, also when we do. */
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { QUIET, ownEnvironment } from './environment';
import { NODE, SERVER } from './places';

export interface ServerOptions {
  /** A folder of the caller's: settings, extensions, logs and the server's own data go below it. */
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A built workbench takes extensions under development and their tests only so; but then it shows no toasts. */
  readonly extensionTests?: boolean;
  /** The folders are not trusted, and nobody is asked whether they are. */
  readonly restricted?: boolean;
  readonly userDataDir?: string;
  readonly extensionsDir?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The port on 127.0.0.1; 0 takes a free one. */
  readonly port?: number;
}

export interface Server {
  /** Host and port, as addresses name it. */
  readonly authority: string;
  readonly folder: string;
  readonly extensionsDir: string;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 5_000;
const SIGNALS = [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const;

function endGroup(child: ChildProcess, signal: NodeJS.Signals): boolean {
  if (child.pid === undefined) return false;
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

/** Ends with an exit code where a signal would end us without running what `exit` asks for. */
function exitOnSignals(): void {
  for (const [signal, number] of SIGNALS)
    if (process.listenerCount(signal) === 0) process.on(signal, () => process.exit(128 + number));
}

const exited = (child: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

async function stop(child: ChildProcess): Promise<void> {
  if (!endGroup(child, 'SIGTERM')) return;
  const timer = setTimeout(() => endGroup(child, 'SIGKILL'), STOP_LIMIT_MS);
  await exited(child);
  clearTimeout(timer);
  // What of the group outlived the server.
  endGroup(child, 'SIGKILL');
}

/** Resolves to the port once the server listens; rejects with all it printed when it ends or takes too long. */
function listening(child: ChildProcess, log: fs.WriteStream): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (what: string): void => reject(new Error(`VS Code's server ${what}:\n${printed}`));
    const timer = setTimeout(() => fail(`did not start in ${START_LIMIT_MS} ms`), START_LIMIT_MS);
    const hear = (data: Buffer): void => {
      log.write(data);
      printed += data.toString();
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', error => fail(`could not be started (${error.message})`));
    child.on('exit', code => fail(`ended (${code ?? 'by a signal'})`));
  });
}

const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

function writeSettings(userDataDir: string, { settings, restricted }: ServerOptions): void {
  fs.mkdirSync(path.join(userDataDir, 'User'), { recursive: true });
  const all = { ...QUIET, ...(restricted && RESTRICTED), ...settings };
  fs.writeFileSync(path.join(userDataDir, 'User/settings.json'), JSON.stringify(all, null, 2));
}

const flags = (folder: string, userDataDir: string, extensionsDir: string, options: ServerOptions): string[] => [
  ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
  ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
  ...['--server-data-dir', path.join(folder, 'server'), '--user-data-dir', userDataDir],
  ...['--extensions-dir', extensionsDir, '--disable-getting-started-override'],
  ...(options.restricted ? [] : ['--disable-workspace-trust']),
  ...(options.extensionTests ? ['--enable-smoke-test-driver'] : []),
];

export async function startServer(options: ServerOptions): Promise<Server> {
  const { folder } = options;
  const userDataDir = options.userDataDir ?? path.join(folder, 'user');
  const extensionsDir = options.extensionsDir ?? path.join(folder, 'extensions');
  const home = path.join(folder, 'home');
  for (const needed of [home, extensionsDir]) fs.mkdirSync(needed, { recursive: true });
  writeSettings(userDataDir, options);
  const log = fs.createWriteStream(path.join(folder, 'server.log'));
  const child = spawn(NODE, [SERVER, ...flags(folder, userDataDir, extensionsDir, options)], {
    env: { ...ownEnvironment(home), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const onExit = (): void => void endGroup(child, 'SIGKILL');
  process.on('exit', onExit);
  exitOnSignals();
  const port = await listening(child, log);
  return {
    authority: `127.0.0.1:${port}`,
    folder,
    extensionsDir,
    async stop() {
      await stop(child);
      process.off('exit', onExit);
      await new Promise<void>(resolve => log.end(resolve));
    },
  };
}
