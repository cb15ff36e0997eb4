import type { Problem, Severity } from '../problem';
import { locator, shown, type LintedFile, type Locate, type Reporter } from './report';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** As the runner unescapes workflow commands. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (value: number | string): string => data(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C');

function annotation(path: string, at: Locate, { severity, rule, message, start, end }: Problem): string {
  const [from, to] = [at(start), at(end)];
  const properties = {
    file: path,
    line: from.line,
    endLine: to.line,
    // The runner refuses columns of annotations over several lines.
    ...(from.line === to.line && { col: from.column, endColumn: to.column }),
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${data(message)}\n`;
}

function fileReport(file: LintedFile): string {
  const at = locator(file.text);
  return shown(file)
    .map(problem => annotation(file.path, at, problem))
    .join('');
}

export const github: Reporter = {
  id: 'github',
  description: 'For GitHub Actions: annotations on the changed lines.',
  begin: () => ({ head: '', file: fileReport, end: () => '' }),
};
