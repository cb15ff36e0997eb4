// `npm test`: installs what is missing, builds, and runs every suite; `npm test -- core server` only those named.
// Until the packages are installed it has only Node's own modules. The last line is "N passed, N failed".
import { availableParallelism } from 'node:os';
import { installChromium } from './chromium.mjs';
import { installHost } from './host.mjs';
import { installNu } from './nu.mjs';
import { checkNode, installPackages } from './packages.mjs';
import { must, node } from './run.mjs';
import { at } from './root.mjs';
import { SUITES } from './suites.mjs';
import { closingLine, failures, sum, tally } from './tally.mjs';
import { packageExtension } from './vsix.mjs';

const NEEDS = { chromium: installChromium, host: installHost, nu: installNu, vsix: packageExtension };

/** What a suite needs, each thing made once; the error is remembered too and is every such suite's reason. */
const made = new Map();
function make(need) {
  if (!made.has(need)) made.set(need, NEEDS[need]());
  return made.get(need);
}

const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param options for `run`: a suite behind others prints nothing before it has ended */
async function runSuite(suite, options = {}) {
  const { name, needs = [] } = suite;
  const start = performance.now();
  try {
    for (const need of needs) await make(need);
    const env = { CROSSHEAD_VSIX: at('.build/crosshead.vsix') };
    if (needs.includes('chromium')) env.CHROMIUM_PATH = await make('chromium');
    const first = await attempt(suite, suite.args, { ...options, env });
    const result = suite.again && first.groups.length > 0 ? await secondAttempt(suite, first, env) : first;
    return { name, ...result, took: seconds(start), printed: options.quiet ? result.output : '' };
  } catch (error) {
    console.error(error.message);
    return { name, passed: 0, failed: 1, took: seconds(start), printed: '', text: error.message };
  }
}

async function attempt({ reader, seconds: limit }, args, options) {
  const result = await node(['--enable-source-maps', ...args], { seconds: limit, ...options });
  return { ...result, ...tally(reader, result), ...failures(result.output) };
}

/** What failed counts as passed where the groups that it is in pass as a whole. */
async function secondAttempt(suite, first, env) {
  heading({ name: `${suite.name}, a second time: ${first.groups.join('; ')}` });
  const second = await attempt(suite, suite.again(first.groups), { env });
  if (second.failed > 0) return { ...first, text: `${first.text}\n\nThe second time:\n${second.text}` };
  return { ...first, passed: first.passed + first.failed, failed: 0, twice: first.groups };
}

const heading = ({ name }) => console.log(`\n=== ${name}`);

/** One after the other. */
async function inTurn(suites) {
  const results = [];
  for (const suite of suites) {
    heading(suite);
    results.push(await runSuite(suite));
  }
  return results;
}

/** Those without windows behind those with: a window waits more than it works, and is the first to be served. */
async function together(suites) {
  // What is made now is not made, or written over, while somebody else reads it.
  for (const need of new Set(suites.flatMap(({ needs = [] }) => needs))) await make(need).catch(() => undefined);
  const alone = await inTurn(suites.filter(suite => suite.alone));
  const [front, back] = await Promise.all([
    inTurn(suites.filter(suite => suite.window)),
    inTurnBehind(suites.filter(suite => !suite.window && !suite.alone)),
  ]);
  back.forEach(result => {
    heading(result);
    process.stdout.write(result.printed);
  });
  return [...alone, ...back, ...front];
}

async function inTurnBehind(suites) {
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite, { quiet: true, behind: true }));
  return results;
}

function chosen(names) {
  const unknown = names.filter(name => !SUITES.some(suite => suite.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No suite is called ${unknown.join(', ')}. There are: ${SUITES.map(({ name }) => name).join(', ')}.`,
    );
  return names.length > 0 ? SUITES.filter(({ name }) => names.includes(name)) : SUITES;
}

/** What failed stands at the end, where a log that is cut still has it. */
function summarise(results) {
  for (const { name, text } of results) if (text) console.log(`\n=== What failed in ${name}\n${text}`);
  console.log('\n=== Summary');
  for (const { took, twice = [], ...result } of results) {
    const note = twice.length > 0 ? `; only the second time: ${twice.join('; ')}` : '';
    console.log(`${result.name}: ${closingLine(result)} (${took})${note}`);
  }
}

async function main() {
  checkNode();
  const suites = chosen(process.argv.slice(2));
  await installPackages();
  await must('The build', node([at('scripts/build.mjs'), '--tests']));
  const present = suites.filter(({ absent }) => absent === undefined);
  const results = await (availableParallelism() > 1 ? together(present) : inTurn(present));
  summarise(results);
  for (const { name, absent } of suites) if (absent !== undefined) console.log(`${name}: did not run, for ${absent}`);
  return sum(results);
}

const total = await main().catch(error => {
  console.error(error.message);
  return { passed: 0, failed: 1 };
});
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
