import type { Severity } from '../problem';
import {
  countProblems,
  type Counts,
  locator,
  noProblems,
  SEVERITIES,
  shown,
  type LintedFile,
  type Reporter,
} from './report';

const CODES = { red: 31, yellow: 33, blue: 34, dim: 2, underline: 4 } as const;
type Paint = (style: keyof typeof CODES, text: string) => string;
const ESCAPE = '\u001B';
const paint: Paint = (style, text) => `${ESCAPE}[${CODES[style]}m${text}${ESCAPE}[0m`;
const plain: Paint = (_style, text) => text;

const COLOURS: Readonly<Record<Severity, keyof typeof CODES>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** Control characters of an article must not reach a terminal. */
const visible = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

function fileReport(file: LintedFile, style: Paint): string {
  const at = locator(file.text);
  const problems = shown(file).map(problem => ({ ...problem, point: at(problem.start) }));
  const width = problems.reduce((most, { point }) => Math.max(most, `${point.line}:${point.column}`.length), 0);
  if (!problems.length) return '';
  const lines = problems.map(({ point, severity, message, rule }) => {
    const place = `${point.line}:${point.column}`.padStart(width + 2);
    return `${place}  ${style(COLOURS[severity], severity.padEnd(11))}  ${visible(message)}  ${style('dim', rule)}`;
  });
  return [style('underline', visible(file.path)), ...lines, '', ''].join('\n');
}

const NAMES: Readonly<Record<Severity | 'suppressed', readonly [one: string, more: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['remark', 'remarks'],
  hint: ['hint', 'hints'],
  suppressed: ['suppressed', 'suppressed'],
};

function summary(counts: Counts): string {
  return ([...SEVERITIES, 'suppressed'] as const)
    .filter(level => counts[level] > 0)
    .map(level => `${counts[level]} ${NAMES[level][counts[level] === 1 ? 0 : 1]}`)
    .join(', ');
}

export const stylish: Reporter = {
  id: 'stylish',
  description: 'For people: one line a problem, below the name of its file.',
  begin({ color = false } = {}) {
    const style = color ? paint : plain;
    const counts = noProblems();
    let isSilent = true;
    return {
      head: '',
      file: file => {
        countProblems(counts, file);
        const text = fileReport(file, style);
        isSilent &&= text === '';
        return text;
      },
      end: () => (isSilent ? '' : `${summary(counts)}\n`),
    };
  },
};
