// `npm run check`: types, rules and format. The last line is "N passed, N failed", a check each.
import { node } from './run.mjs';
import { at } from './root.mjs';
import { closingLine } from './tally.mjs';

const tsc = project => [at('node_modules/typescript/bin/tsc'), '-p', project];
/** The longest first. */
const CHECKS = {
  'rules (ESLint)': [at('node_modules/eslint/bin/eslint.js'), '.'],
  'types of the whole': tsc('tsconfig.json'),
  'types of the core, without a machine': tsc('src/core'),
  'types of the preview page': tsc('src/preview'),
  'types of the test host': tsc('test/host'),
  'types of the browser tests': tsc('test/browser'),
  'format (Prettier)': [at('node_modules/prettier/bin/prettier.cjs'), '--check', '.'],
};

const counts = { passed: 0, failed: 0 };
const waiting = Object.entries(CHECKS);

/** Two at a time: each needs a core, and hundreds of megabytes. */
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, args] = next;
    const { code, output } = await node(args, { quiet: true });
    process.stdout.write(output);
    console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`);
    counts[code === 0 ? 'passed' : 'failed'] += 1;
  }
}

await Promise.all([work(), work()]);
console.log(`\n${closingLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
