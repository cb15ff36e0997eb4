// `npm run check`: types, rules and format. The last line is "N passed, N failed", a check each.
import { node } from './run.mjs';
import { at } from './root.mjs';
import { closingLine } from './tally.mjs';

const tsc = project => [at('node_modules/typescript/bin/tsc'), '-p', project];
const CHECKS = {
  'types of the whole': tsc('tsconfig.json'),
  'types of the core, without a machine': tsc('src/core'),
  'types of the preview page': tsc('src/preview'),
  'types of the test host': tsc('test/host'),
  'types of the browser tests': tsc('test/browser'),
  'rules (ESLint)': [at('node_modules/eslint/bin/eslint.js'), '.'],
  'format (Prettier)': [at('node_modules/prettier/bin/prettier.cjs'), '--check', '.'],
};

const counts = { passed: 0, failed: 0 };
for (const [name, args] of Object.entries(CHECKS)) {
  const { code } = await node(args);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`);
  counts[code === 0 ? 'passed' : 'failed'] += 1;
}
console.log(`\n${closingLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
