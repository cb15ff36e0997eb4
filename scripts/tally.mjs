// How many tests passed and failed, read from what their runner printed.

const last = (output, pattern) => [...output.matchAll(pattern)].at(-1);
const count = (output, pattern) => Number(last(output, pattern)?.[1] ?? 0);
const plain = output => output.replace(/\x1b\[[0-9;]*m/g, '');

/** mocha's closing lines: "  12 passing (3s)", and "  1 failing" where one does. */
function ofMocha(output) {
  const closing = last(output, /^ *\d+ passing \(.*$/gm);
  if (!closing) return { passed: 0, failed: 0 };
  const end = output.slice(closing.index);
  return { passed: count(end, /^ *(\d+) passing /gm), failed: count(end, /^ *(\d+) failing$/gm) };
}

/**
 * What mocha lists below "1 failing": the texts, and the outermost groups that they are in.
 *
 * @param {string} output
 * @returns {{ text: string, groups: string[] }} both empty where no test failed
 */
export function failures(output) {
  const closing = last(plain(output), /^ *\d+ failing\n([^]*)$/gm);
  const text = closing?.[1].trimEnd() ?? '';
  return { text, groups: [...new Set([...text.matchAll(/^ {2}\d+\) (.+)$/gm)].map(([, group]) => group))] };
}

/** vscode-tmgrammar-snap has a line for each file. A snapshot that it had to write proves nothing. */
function ofSnapshots(output) {
  const lines = output.split('\n');
  const failed = lines.filter(line => /ERROR|Generating snapshot/.test(line)).length;
  return { passed: lines.filter(line => line.includes('run successfully')).length, failed };
}

/** Our own closing line. */
function ofOurs(output) {
  const closing = last(output, /^(\d+) passed, (\d+) failed$/gm);
  return { passed: Number(closing?.[1] ?? 0), failed: Number(closing?.[2] ?? 0) };
}

export const READERS = { mocha: ofMocha, snapshots: ofSnapshots, ours: ofOurs };

/**
 * A run that ends badly without a failed test, or that ran no test, is a failure itself.
 *
 * @param {string} reader one of READERS
 * @param {{ code: number, output: string }} result
 * @returns {{ passed: number, failed: number }}
 */
export function tally(reader, { code, output }) {
  const counts = READERS[reader](plain(output));
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

export const sum = all => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});

export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
