import { version } from '../../../package.json';
import { type LintedFile, SEVERITIES } from '../../core/lint/reporters/report';
import type { Arguments, ExitStatus } from '../command';
import { Failure } from '../failure';
import { findArticles, STDIN } from '../files/find';
import type { Settings } from '../jobs/lint';
import { unpack } from '../jobs/packed';
import { complain, hasColour, write } from '../output';
import { inBatches } from '../work/batches';
import { inOrder } from '../work/in-order';

/** What `--fail-on` takes, and the levels that it lets pass. */
const PASSES: Readonly<Record<string, readonly string[]>> = {
  error: SEVERITIES.slice(1),
  warning: SEVERITIES.slice(2),
  info: SEVERITIES.slice(3),
};

/** `crosshead lint`: what is wrong with articles, told by a reporter. */
export async function lint(args: Arguments): Promise<ExitStatus> {
  const explained = args.value('explain');
  if (explained !== undefined) return (await import('./explain')).explain(explained, args.value('config'));
  const files = findArticles(args.paths.length > 0 ? args.paths : ['.']);
  const fix = args.flag('fix');
  if (fix && files.includes(STDIN)) throw new Failure('--fix needs files: standard input has none to write to.');
  const { linted, failures } = await lintAll(files, { config: args.value('config'), fix });
  // Loaded only now: the threads, and what they hold, are gone.
  const { REPORTERS } = await import('../../core/lint/reporters');
  const reporter = REPORTERS.find(({ id }) => id === args.value('format')) ?? REPORTERS[0];
  await write(reporter.report(linted, { color: hasColour(), version }));
  failures.forEach(complain);
  if (failures.length > 0) return 2;
  return linted.some(fails(PASSES[args.value('fail-on') ?? 'warning'] ?? [])) ? 1 : 0;
}

interface Linted {
  readonly linted: LintedFile[];
  /** Why a file could not be linted, a line each. */
  readonly failures: string[];
}

async function lintAll(files: readonly string[], settings: Settings): Promise<Linted> {
  const result: Linted = { linted: [], failures: [] };
  for await (const outcome of inOrder({ kind: 'lint', settings }, inBatches(files))) {
    if ('value' in outcome) result.linted.push(unpack(outcome.value));
    else result.failures.push(outcome.failure);
  }
  return result;
}

/** Whether a file has a problem that counts: one that is not suppressed and whose level does not pass. */
const fails =
  (passes: readonly string[]) =>
  ({ problems }: LintedFile): boolean =>
    problems.some(({ severity, suppressed }) => suppressed === undefined && !passes.includes(severity));
