// The index of a workspace of 5,000 articles, built by the server as the editor starts it, beside `crosshead analyse` over the same
// folder; and what a keystroke in an open article of 10,000 words costs meanwhile, and afterwards.
import { fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';
import { at } from '../root.mjs';
import { ratio, spread, timeAsync } from './measure.mjs';
import { areCorporaThere, longArticle, newsCopy } from './texts.mjs';

const ARTICLES = 5_000;
/** Articles of a desk lie in folders. */
const FOLDER = 100;
const OPEN_WORDS = 10_000;
/** Strokes of a burst, the milliseconds between two, and those in which the writer thinks: then the index gets on. */
const [BURST, BETWEEN, PAUSE, BURSTS] = [10, 60, 700, 12];
/** Strokes before any is counted. */
const WARM = 200;
const TYPED = '"We shall see," Mr Ivanov said. ';

const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

/** Real copy, each article with a front matter of its own, a date in the text and a link to the one before it. */
function writeArticles(folder, copy) {
  for (let i = 0; i < ARTICLES; i++) {
    const section = path.join(folder, String(Math.floor(i / FOLDER)));
    if (i % FOLDER === 0) mkdirSync(section);
    const front = `---\nheadline: Story ${i}\nsection: World/${i % 9}\npublished: 2001-11-23 01:27 GMT\n---\n\n`;
    const body = copy[i % copy.length].replace(/^(?=\p{L})/gmu, `R${i} `);
    const link = `:::see-also\n- [Story ${i - 1}](${i - 1}.article)\n:::\n`;
    writeFileSync(path.join(section, `${i}.article`), `${front}${body.trim()}\n\n${link}`);
  }
}

const analyse = folder =>
  timeAsync(
    () =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [at('dist/cli.js'), 'analyse', folder], { stdio: 'ignore' });
        child.on('error', reject).on('exit', resolve);
      }),
  );

/** A client that reads for the server, as the extension does. */
class Client {
  #process = fork(at('dist/server.js'), ['--node-ipc'], { silent: true });
  #connection = protocol.createProtocolConnection(
    new protocol.IPCMessageReader(this.#process),
    new protocol.IPCMessageWriter(this.#process),
  );
  #version = 1;
  reads = 0;

  async start(folder, uri, text) {
    const connection = this.#connection;
    const files = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.article'));
    connection.onRequest('crosshead/listFiles', () =>
      files.map(name => pathToFileURL(path.join(folder, name)).toString()),
    );
    connection.onRequest('crosshead/readFile', async ({ uri }) => {
      const bytes = await readFile(fileURLToPath(uri)).catch(() => undefined);
      if (uri.endsWith('.article')) this.reads++;
      return bytes ? { base64: bytes.toString('base64') } : null;
    });
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'desk' }],
    });
    await connection.sendNotification('initialized', {});
    const textDocument = { uri, languageId: 'article', version: this.#version, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    this.uri = uri;
  }

  /** Milliseconds until the problems, the page and the people under the cursor of the new text are there. */
  stroke(position, text) {
    const { uri } = this;
    const textDocument = { uri, version: ++this.#version };
    return timeAsync(async () => {
      const contentChanges = [{ range: { start: position, end: position }, text }];
      void this.#connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
      await Promise.all([
        this.#connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
        this.#connection.sendRequest('crosshead/page', { uri, panel: 'bench' }),
      ]);
    });
  }

  symbols = () => this.#connection.sendRequest('workspace/symbol', { query: 'Story' });

  stop() {
    this.#connection.dispose();
    this.#process.kill();
  }
}

/** So many strokes without a pause: the index waits. */
async function burst(client, line, strokes) {
  const times = [];
  for (let i = 0; i < strokes; i++) {
    times.push(await client.stroke({ line, character: i }, TYPED[i % TYPED.length]));
    await sleep(BETWEEN);
  }
  return times;
}

async function bursts(client, line) {
  const times = [];
  for (let i = 0; i < BURSTS; i++) {
    times.push(...(await burst(client, line, BURST)));
    await sleep(PAUSE);
  }
  return times;
}

async function withClient(folder, article, work) {
  const client = new Client();
  try {
    await client.start(folder, pathToFileURL(path.join(folder, 'open.article')).toString(), article);
    return await work(client);
  } finally {
    client.stop();
  }
}

/** Until everything has been read while nobody asks for it, and a first question is answered. */
const indexing = (folder, article) =>
  withClient(folder, article, client =>
    timeAsync(async () => {
      while (client.reads < ARTICLES) await sleep(20);
      await client.symbols();
    }),
  );

async function typing(folder, article) {
  const line = article.split('\n').length - 2;
  return withClient(folder, article, async client => {
    await burst(client, line, WARM);
    const before = client.reads;
    const during = await bursts(client, line);
    const readMeanwhile = client.reads - before;
    await client.symbols();
    const afterwards = await bursts(client, line);
    return { during: spread(during), afterwards: spread(afterwards), readMeanwhile };
  });
}

export async function measureIndex() {
  if (!areCorporaThere()) return 'skipped: no corpora beside the project';
  const folder = mkdtempSync(path.join(tmpdir(), 'crosshead-index-'));
  try {
    const copy = newsCopy();
    writeArticles(folder, copy);
    const article = longArticle(copy, OPEN_WORDS);
    const runs = { analyse: [], index: [] };
    for (let round = 0; round < 2; round++) {
      runs.analyse.push(await analyse(folder));
      runs.index.push(await indexing(folder, article));
    }
    const [analysed, indexed] = [Math.min(...runs.analyse), Math.min(...runs.index)].map(Math.round);
    return {
      articles: ARTICLES,
      analyseMs: analysed,
      indexMs: indexed,
      times: ratio(indexed, analysed),
      keystroke: await typing(folder, article),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
