// The command line as a process: starting, one article, a thousand; beside Node itself and remark-cli.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { at } from '../root.mjs';
import { median, ratio } from './measure.mjs';
import { PEERS } from './peers.mjs';
import { areCorporaThere, newsCopy } from './texts.mjs';

const CLI = at('dist/cli.js');
const REMARK = path.join(PEERS, 'node_modules/remark-cli/cli.js');
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
function measure(args, cwd = at()) {
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

/** Runs the contenders in turn, so that a busy moment falls on all. */
async function inTurn(contenders, rounds) {
  const results = Object.fromEntries(Object.keys(contenders).map(name => [name, []]));
  for (let i = 0; i < rounds; i++)
    for (const [name, args] of Object.entries(contenders)) results[name].push(await measure(...args));
  return Object.fromEntries(
    Object.entries(results).map(([name, runs]) => [
      name,
      { ms: median(runs.map(({ ms }) => ms)), peakMB: median(runs.map(({ mb }) => mb)) },
    ]),
  );
}

async function starting() {
  const { crosshead, node } = await inTurn({ crosshead: [[CLI, '--version']], node: [['-e', '0']] }, 21);
  return { crosshead: crosshead.ms, node: node.ms, times: ratio(crosshead.ms, node.ms) };
}

function writeArticles(folder, texts) {
  for (const kind of ['article', 'md']) mkdirSync(path.join(folder, kind));
  texts.forEach((text, i) => {
    writeFileSync(path.join(folder, 'article', `${i}.article`), text);
    writeFileSync(path.join(folder, 'md', `${i}.md`), text);
  });
  // remark-cli looks for its plugins from where it runs.
  writeFileSync(
    path.join(folder, '.remarkrc.json'),
    JSON.stringify({ plugins: [`${PEERS}/node_modules/remark-preset-lint-recommended/index.js`] }),
  );
}

async function linting(folder, copy) {
  writeArticles(
    folder,
    Array.from({ length: 1000 }, (_, i) => copy[i % copy.length]),
  );
  const one = await inTurn(
    {
      crosshead: [[CLI, 'lint', 'article/0.article'], folder],
      remarkCli: [[REMARK, 'md/0.md', '--quiet', '--no-stdout'], folder],
    },
    9,
  );
  const thousand = await inTurn(
    { crosshead: [[CLI, 'lint', 'article'], folder], remarkCli: [[REMARK, 'md', '--quiet', '--no-stdout'], folder] },
    3,
  );
  const share = ({ crosshead, remarkCli }) => ratio(crosshead.ms, remarkCli.ms);
  return {
    oneArticle: { ...one, ofRemarkCli: share(one) },
    thousandArticles: { ...thousand, ofRemarkCli: share(thousand) },
  };
}

export async function measureProcesses() {
  const version = await starting();
  if (!areCorporaThere()) return { version, lint: 'skipped: no corpora beside the project' };
  const folder = mkdtempSync(path.join(tmpdir(), 'crosshead-bench-'));
  try {
    return { version, ...(await linting(folder, newsCopy())) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
