// `npm test`: installs what is missing, builds, and runs every suite; `npm test -- core server` only those named.
// Until the packages are installed it has only Node's own modules. The last line is "N passed, N failed".
import { installChromium } from './chromium.mjs';
import { installHost } from './host.mjs';
import { installNu } from './nu.mjs';
import { checkNode, installPackages } from './packages.mjs';
import { must, node } from './run.mjs';
import { at } from './root.mjs';
import { SUITES } from './suites.mjs';
import { closingLine, sum, tally } from './tally.mjs';
import { packageExtension } from './vsix.mjs';

const NEEDS = { chromium: installChromium, host: installHost, nu: installNu, vsix: packageExtension };

/** What a suite needs, each thing made once; the error is remembered too and is every such suite's reason. */
const made = new Map();
function make(need) {
  if (!made.has(need)) made.set(need, NEEDS[need]());
  return made.get(need);
}

const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function runSuite({ name, reader, args, needs = [], seconds: limit }) {
  const start = performance.now();
  try {
    for (const need of needs) await make(need);
    const env = { CROSSHEAD_VSIX: at('.build/crosshead.vsix') };
    if (needs.includes('chromium')) env.CHROMIUM_PATH = await make('chromium');
    const result = await node(['--enable-source-maps', ...args], { env, seconds: limit });
    return { name, ...tally(reader, result), took: seconds(start) };
  } catch (error) {
    console.error(error.message);
    return { name, passed: 0, failed: 1, took: seconds(start) };
  }
}

function chosen(names) {
  const unknown = names.filter(name => !SUITES.some(suite => suite.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No suite is called ${unknown.join(', ')}. There are: ${SUITES.map(({ name }) => name).join(', ')}.`,
    );
  return names.length > 0 ? SUITES.filter(({ name }) => names.includes(name)) : SUITES;
}

async function main() {
  checkNode();
  const suites = chosen(process.argv.slice(2));
  await installPackages();
  await must('The build', node([at('scripts/build.mjs'), '--tests']));
  const results = [];
  const notes = [];
  for (const suite of suites) {
    console.log(`\n=== ${suite.name}`);
    if (suite.absent) notes.push(`${suite.name}: did not run, for ${suite.absent}`);
    else results.push(await runSuite(suite));
  }
  console.log('\n=== Summary');
  for (const result of results) console.log(`${result.name}: ${closingLine(result)} (${result.took})`);
  for (const note of notes) console.log(note);
  return sum(results);
}

const total = await main().catch(error => {
  console.error(error.message);
  return { passed: 0, failed: 1 };
});
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
