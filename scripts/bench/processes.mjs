// The command line as a process: starting, one article, a thousand; beside Node itself and remark-cli.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ratio } from './measure.mjs';
import { PEERS } from './peers.mjs';
import { CLI, inTurn } from './program.mjs';
import { areCorporaThere, newsCopy } from './texts.mjs';

const REMARK = path.join(PEERS, 'node_modules/remark-cli/cli.js');

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
