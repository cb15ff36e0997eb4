import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Arguments, Command } from './command';
import { Failure } from './failure';

/**
 * Reads the words behind a command's name.
 * @throws {Failure} that names the word that does not fit, and where help is
 */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const { values, positionals } = parse(command, words);
  if (command.operands === '' && positionals.length > 0)
    throw new Failure(`crosshead ${command.name} takes no paths. See crosshead ${command.name} --help.`);
  for (const [name, { choices }] of Object.entries(command.options)) {
    const value = values[name];
    if (choices !== undefined && typeof value === 'string' && !choices.includes(value))
      throw new Failure(`--${name} takes ${oneOf(choices)}, not "${value}".`);
  }
  return {
    paths: positionals,
    flag: name => values[name] === true,
    value: name => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function parse(command: Command, words: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split(/\.\s|\n/, 1) : [];
    throw new Failure(`${sentence.replace(/\.?$/, '.')} See crosshead ${command.name} --help.`);
  }
}

const oneOf = (choices: readonly string[]): string => choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
