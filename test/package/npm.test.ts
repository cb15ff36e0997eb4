import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { golden } from '../golden';

const runFile = promisify(execFile);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** The first message that a language server answers a request with. */
function ask(server: string, request: object): Promise<unknown> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, ...request });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  return new Promise((resolve, reject) => {
    let heard = '';
    child.on('error', reject);
    child.stdout.on('data', (data: Buffer) => {
      heard += data.toString();
      const answer = /"id":1,"result":(\{.*\})\}/s.exec(heard)?.[1];
      if (answer !== undefined) resolve(JSON.parse(answer));
    });
    child.on('exit', () => reject(new Error(`the server ended: ${heard}`)));
  }).finally(() => child.kill());
}

describe('The command line as an npm package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crosshead-npm-'));
  const bin = (name: string): string => path.join(folder, 'node_modules/.bin', name);
  let packed: Packed;

  before(async () => {
    const { stdout } = await runFile('npm', ['pack', '--json', '--pack-destination', folder]);
    [packed] = JSON.parse(stdout) as [Packed];
    const tarball = path.join(folder, packed.filename);
    await runFile('npm', ['install', '--no-audit', '--no-fund', '--offline', '--prefix', folder, tarball]);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the command line and the language server, and nothing of VS Code', () =>
    golden(
      'package/npm.txt',
      `${packed.files
        .map(file => file.path)
        .sort()
        .join('\n')}\n`,
    ));

  it('tells its version', async () => {
    const { stdout } = await runFile(process.execPath, [bin('crosshead'), '--version']);
    assert.equal(stdout.trim(), version);
  });

  it('lints an article', async () => {
    const article = path.resolve('examples/nato-putin.article');
    const { stdout } = await runFile(process.execPath, [
      bin('crosshead'),
      'lint',
      article,
      '--fail-on',
      'error',
      '--format',
      'json',
    ]);
    assert.doesNotThrow(() => JSON.parse(stdout) as unknown);
  });

  it('exports an article with its style sheet inside', async () => {
    const article = path.resolve('examples/nato-putin.article');
    const { stdout } = await runFile(process.execPath, [bin('crosshead'), 'export', article, '--to', 'html']);
    assert.match(stdout, /^<!doctype html>/i);
    assert.match(stdout, /<style>[^<]+<\/style>/);
  });

  it('runs the language server', async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const result = await ask(bin('crosshead-language-server'), { method: 'initialize', params });
    assert.ok((result as { capabilities: object }).capabilities);
  });
});
