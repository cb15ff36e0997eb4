import type { Command, Option } from './command';
import { COMMANDS } from './commands';

/** The help of the whole program. */
export function helpForAll(): string {
  return [
    'crosshead: structured articles for newsrooms, on the command line',
    '',
    ...COMMANDS.map(({ name, operands }) => `  crosshead ${name} ${operands}`.trimEnd()),
    '',
    ...columns([
      ...COMMANDS.map(({ name, summary }) => [name, summary] as const),
      ['--help', 'this text; behind a command, its own'],
      ['--version', 'the version'],
    ]),
    '',
    'Exit status: 0 clean, 1 problems, 2 a mistake in the command, the configuration or a file.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function helpFor({ name, operands, summary, options, notes }: Command): string {
  const rows = Object.entries(options).map(([option, told]) => [nameOf(option, told), meaningOf(told)] as const);
  return [
    `crosshead ${name} ${operands}`.trimEnd(),
    '',
    `  ${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`,
    ...(rows.length > 0 ? ['', ...columns(rows)] : []),
    ...(notes === undefined ? [] : ['', notes]),
    '',
  ].join('\n');
}

const nameOf = (option: string, { value }: Option): string => `--${option}${value === undefined ? '' : ` <${value}>`}`;

const meaningOf = ({ help, choices }: Option): string =>
  choices === undefined ? help : `${help} (${choices.join(', ')})`;

/** Pairs as two columns, the second starting at the same place in each line. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
