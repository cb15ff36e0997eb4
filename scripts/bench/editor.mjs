// Activation, and from a key to the preview's page, in the real VS Code: Crosshead in an article of 10,000 words beside the small
// language server and preview of the test host's documentation with one paragraph, which is VS Code's own share.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installChromium } from '../chromium.mjs';
import { installHost } from '../host.mjs';
import { at } from '../root.mjs';
import { must, node, npm } from '../run.mjs';
import { packageExtension } from '../vsix.mjs';
import { ratio, spread } from './measure.mjs';
import { areCorporaThere, longArticle, newsCopy } from './texts.mjs';

const SOURCE = at('../shared/vscode-host/lsp-example');
const COPY = at('.build/bench/lsp-example');
const WORDS = 10_000;

/** The original may be read-only, and a copy keeps that. */
function makeWritable(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) makeWritable(file);
    else chmodSync(file, 0o644);
  }
}

async function buildExample() {
  const vsix = at('.build/bench/lsp-example.vsix');
  if (existsSync(vsix)) return vsix;
  rmSync(COPY, { recursive: true, force: true });
  cpSync(SOURCE, COPY, { recursive: true });
  makeWritable(COPY);
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  await must("Installing the example's packages", npm(install, { cwd: COPY, quiet: true }));
  await must('Building the example', node(['build.mjs'], { cwd: COPY, quiet: true }));
  const args = [at('node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--skip-license', '--out', vsix];
  await must('Packaging the example', node(args, { cwd: COPY, quiet: true }));
  return vsix;
}

export async function measureEditor() {
  if (!existsSync(SOURCE) || !areCorporaThere()) return 'skipped: no ../shared beside the project';
  const CHROMIUM_PATH = await installChromium();
  await installHost();
  mkdirSync(at('.build/bench'), { recursive: true });
  const article = at('.build/bench/long.article');
  writeFileSync(article, longArticle(newsCopy(), WORDS));
  const args = [at('.build/host/bench.js'), await packageExtension(), await buildExample(), article];
  const { output } = await must('Measuring in VS Code', node(args, { quiet: true, env: { CHROMIUM_PATH } }));
  const { crosshead, example } = JSON.parse(output.trim().split('\n').at(-1));
  const [ours, theirs] = [spread(crosshead.keyToPage), spread(example.keyToPage)];
  const [active, itsActive] = [spread(crosshead.activation), spread(example.activation)];
  return {
    keyToPage: { crosshead10000Words: ours, exampleOneParagraph: theirs, times: ratio(ours.median, theirs.median) },
    keyToPageWithPeopleAndFacts: spread(crosshead.keyToPageWithLists),
    behindAfter100KeysIn3s: { ...spread(crosshead.behind), last: crosshead.behind.at(-1) },
    activation: { crosshead: active, example: itsActive, times: ratio(active.median, itsActive.median) },
  };
}
