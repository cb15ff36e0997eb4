/**
 * Takes the flags of VS Code's desktop program and runs them in the test host, so that `runTests` of @vscode/test-electron
 * serves both: on a desktop it downloads VS Code, here it is pointed to this program. Ends with the tests' exit code.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser';
import { runExtensionTests } from './extension-tests';
import { startServer } from './server';

const TESTS_LIMIT_MS = 240_000;

interface Arguments {
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

function readArguments(values: readonly string[]): Arguments {
  const flags = new Map<string, string[]>();
  const rest: string[] = [];
  for (const value of values) {
    const [, name, content = ''] = /^--([\w-]+)(?:=(.*))?$/s.exec(value) ?? [];
    if (name === undefined) rest.push(value);
    else flags.set(name, [...(flags.get(name) ?? []), content]);
  }
  return { flags, rest };
}

function idOf(extension: string): string {
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8')) as Record<string, string>;
  return `${manifest.publisher}.${manifest.name}`;
}

/** The web workbench ignores `extensionDevelopmentKind` for an extension with both `main` and `browser`; this setting works. */
const kindSettings = (extensions: readonly string[], kind: string): Record<string, unknown> => ({
  'remote.extensionKind': Object.fromEntries(extensions.map(extension => [idOf(extension), [kind]])),
});

async function runIn(folder: string, { flags, rest }: Arguments): Promise<number> {
  const extensions = flags.get('extensionDevelopmentPath') ?? [];
  const [tests] = flags.get('extensionTestsPath') ?? [];
  const [kind] = flags.get('extensionDevelopmentKind') ?? [];
  if (!tests) throw new Error('--extensionTestsPath= is missing: this program runs extension tests only.');
  const server = await startServer({
    folder,
    extensionTests: true,
    settings: kind ? kindSettings(extensions, kind) : {},
  });
  const browser = await launchBrowser();
  try {
    const { code, outside } = await runExtensionTests(server, browser, {
      extensions,
      tests,
      ...(rest[0] ? { folder: rest[0] } : {}),
      disableExtensions: flags.has('disable-extensions'),
      limit: TESTS_LIMIT_MS,
      log: (type, values) => (type === 'error' ? console.error(...values) : console.log(...values)),
    });
    if (outside.length > 0) console.error(`Requests to other machines, all refused: ${outside.join(', ')}`);
    return outside.length > 0 ? 1 : code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function main(): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosshead-host-'));
  const code = await runIn(folder, readArguments(process.argv.slice(2)));
  if (code === 0) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  else console.error(`The server's log is in ${folder}.`);
  return code;
}

main().then(
  code => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
