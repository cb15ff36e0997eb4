import { version } from '../../../package.json';
import { type LintedFile, SEVERITIES } from '../../core/lint/reporters/report';
import type { Arguments, ExitStatus } from '../command';
import { Failure } from '../failure';
import { findArticles } from '../files/find';
import { STDIN } from '../files/read';
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
  const settings = { config: args.value('config'), fix };
  const report = await reporting(args.value('format'));
  const isFailing = fails(PASSES[args.value('fail-on') ?? 'warning'] ?? []);
  const failures: string[] = [];
  let hasFailed = false;
  for await (const outcome of inOrder({ kind: 'lint', settings }, inBatches(files))) {
    if ('failure' in outcome) failures.push(outcome.failure);
    else {
      hasFailed ||= isFailing(outcome.value);
      await report.file(outcome.value);
    }
  }
  await report.end();
  // Behind the report, where they are seen.
  failures.forEach(complain);
  return failures.length > 0 ? 2 : hasFailed ? 1 : 0;
}

/** Writes a report as the files come, so that memory does not grow with their number. */
async function reporting(format: string | undefined) {
  const { REPORTERS } = await import('../../core/lint/reporters');
  const reporter = REPORTERS.find(({ id }) => id === format) ?? REPORTERS[0];
  const report = reporter.begin({ color: hasColour(), version });
  let before = report.head;
  const tell = async (text: string): Promise<void> => {
    if (before + text !== '') await write(before + text);
    before = '';
  };
  return {
    file: (linted: LintedFile) => tell(report.file(linted)),
    end: () => tell(report.end()),
  };
}

/** Whether a file has a problem that counts: one that is not suppressed and whose level does not pass. */
const fails =
  (passes: readonly string[]) =>
  ({ problems }: LintedFile): boolean =>
    problems.some(({ severity, suppressed }) => suppressed === undefined && !passes.includes(severity));
