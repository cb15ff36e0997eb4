/** Runs an extension's tests in the extension host of the workbench, as the desktop's `--extensionTestsPath` does. */
import type { Browser } from 'playwright-core';
import { remoteUri, workbenchAddress } from './address';
import { newOfflinePage } from './browser';
import type { Server } from './server';

export interface ExtensionTests {
  readonly extensions: readonly string[];
  /** A module whose `run` rejects when a test fails. */
  readonly tests: string;
  readonly folder?: string;
  readonly disableExtensions: boolean;
  /** Milliseconds. */
  readonly limit: number;
  log(type: string, values: readonly unknown[]): void;
}

export interface Outcome {
  /** The tests' exit code; 124 when they took too long. */
  readonly code: number;
  readonly outside: readonly string[];
}

/** What the workbench itself says at the levels at which the tests speak. */
const NOISE = [
  /^(Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Updating additional builtin)/,
  /^(\[AgentHost|\[AccountPolicyGate\]|\[Service Worker\]|\[chat-stt\]|\[DefaultAccount\]|Ignoring fetching additional builtin|Canceled: )/,
  // Two native modules, for logs and against orphans, that would need a compiler to install.
  /Could not locate the bindings file|Cannot find module '\.\/build\/Release\/watchdog'/,
];

const payloadOf = (server: Server, wanted: ExtensionTests): [string, string][] => [
  ...wanted.extensions.map((folder): [string, string] => ['extensionDevelopmentPath', remoteUri(server, folder)]),
  ['extensionTestsPath', remoteUri(server, wanted.tests)],
  ...(wanted.disableExtensions ? [['disableExtensions', 'true'] as [string, string]] : []),
  ['skipWelcome', 'true'],
  ['skipReleaseNotes', 'true'],
];

export async function runExtensionTests(server: Server, browser: Browser, wanted: ExtensionTests): Promise<Outcome> {
  const { page, outside } = await newOfflinePage(browser);
  const code = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => resolve(124), wanted.limit);
    const done = (code: number): void => {
      clearTimeout(timer);
      resolve(code);
    };
    const log = (type: string, values: readonly unknown[]): void => {
      if (!NOISE.some(noise => noise.test(String(values[0])))) wanted.log(type, values);
    };
    // The two functions are those that VS Code's own smoke tests put on the page.
    page
      .exposeFunction('codeAutomationExit', done)
      .then(() => page.exposeFunction('codeAutomationLog', log))
      .then(() => page.goto(workbenchAddress(server, wanted.folder, payloadOf(server, wanted))))
      .catch(reject);
  });
  return { code, outside };
}
