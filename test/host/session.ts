/** The packaged extension in a real VS Code that nothing else uses: its own settings, its own copy of a folder. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { remoteUri, workbenchAddress } from './address';
import { launchBrowser, newOfflinePage, type OfflinePage } from './browser';
import { installExtensions } from './install-extensions';
import { NETWORK_TRAP, PRELOAD } from './places';
import { startServer, type Server, type ServerOptions } from './server';
import { Workbench } from './workbench';

export interface SessionOptions {
  readonly vsix: string | readonly string[];
  /** The folder that is copied and opened. */
  readonly folder: string;
  /** The extension host to run in. */
  readonly kind: 'node' | 'web';
  readonly extensionId: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly restricted?: ServerOptions['restricted'];
  /** More environment variables of the server and of all that it starts. */
  readonly environment?: ServerOptions['environment'];
  /** Programs that every Node process of the host loads first. */
  readonly preload?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Session {
  readonly workbench: Workbench;
  /** The copy of the folder. */
  readonly folder: string;
  readonly extensions: readonly string[];
  readonly browser: Browser;
  /** What outside this machine was asked for: by the page, the workbench, the extension hosts and the language server. */
  outside(): readonly string[];
  /** The Node programs whose requests are seen: their command lines. */
  watched(): readonly string[];
  /** Opens (again) the window on the folder, or on the folder `within` it, with a file of it. */
  open(file?: string, within?: string): Promise<void>;
  /** Loads the window again, with what was open in it. */
  reload(): Promise<void>;
  /** Ends everything. What was written stays, to look at, unless all went well. */
  end(well: boolean): Promise<void>;
}

/** The web workbench writes down what is open and what extensions remember every 5 s. */
const WRITTEN_MS = 7_000;

const settingsOf = ({ kind, extensionId, settings }: SessionOptions): Record<string, unknown> => ({
  // Else the editor shows a text for screen readers beside its own.
  'editor.accessibilitySupport': 'off',
  ...(kind === 'web' && { 'remote.extensionKind': { [extensionId]: ['web'] } }),
  ...settings,
});

const linesOf = (file: string): string[] => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);

async function openWindow(server: Server, { page }: OfflinePage, folder: string, file?: string): Promise<void> {
  const payload = file ? ([['openFile', remoteUri(server, path.join(folder, file))]] as const) : [];
  await page.goto(workbenchAddress(server, folder, payload));
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
}

export async function startSession(options: SessionOptions): Promise<Session> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'crosshead-session-'));
  const folder = path.join(root, path.basename(path.resolve(options.folder)));
  fs.cpSync(options.folder, folder, { recursive: true });
  const extensions = await installExtensions([options.vsix].flat(), root, path.join(root, 'extensions'));
  const [networkLog, watchLog] = [path.join(root, 'network.log'), path.join(root, 'watched.log')];
  for (const log of [networkLog, watchLog]) fs.writeFileSync(log, '');
  const server = await startServer({
    folder: root,
    settings: settingsOf(options),
    ...(options.restricted && { restricted: true }),
    environment: {
      ...options.environment,
      NODE_OPTIONS: `--require=${PRELOAD}`,
      CROSSHEAD_PRELOAD: [NETWORK_TRAP, ...(options.preload ?? [])].join(path.delimiter),
      CROSSHEAD_NETWORK_LOG: networkLog,
      CROSSHEAD_WATCH_LOG: watchLog,
    },
  });
  const browser = await launchBrowser();
  const offline = await newOfflinePage(browser, options.viewport);
  offline.page.setDefaultTimeout(30_000);
  return {
    workbench: new Workbench(offline.page),
    folder,
    extensions,
    browser,
    outside: () => [...offline.outside, ...linesOf(networkLog)],
    watched: () => linesOf(watchLog),
    open: (file, within = '') => openWindow(server, offline, path.join(folder, within), file),
    async reload() {
      await offline.page.waitForTimeout(WRITTEN_MS);
      // Without a file in the address: VS Code restores no editors where it is told which to open.
      await openWindow(server, offline, folder);
    },
    async end(well) {
      await browser.close();
      await server.stop();
      if (well) fs.rmSync(root, { recursive: true, force: true, maxRetries: 5 });
      else console.error(`      Logs and files are in ${root}.`);
    },
  };
}
