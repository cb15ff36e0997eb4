import { readArguments } from './arguments';
import type { Command, ExitStatus } from './command';
import { COMMANDS } from './commands';
import { Failure, lineOf } from './failure';
import { helpFor, helpForAll } from './help';
import { complain, print, stopWhenNobodyReads } from './output';

/** Runs the command that the words name. What goes wrong is one line on standard error, and exit status 2. */
export async function runProgram(words: readonly string[]): Promise<ExitStatus> {
  stopWhenNobodyReads();
  try {
    return await dispatch(words);
  } catch (error) {
    complain(lineOf(error));
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<ExitStatus> {
  if (name === undefined) {
    complain(`Say what to do. ${listOfCommands()}`);
    return 2;
  }
  if (isHelp(name)) return await print(rest[0] === undefined ? helpForAll() : helpFor(commandOf(rest[0])));
  const command = commandOf(name);
  if (rest.some(isHelp)) return await print(helpFor(command));
  const args = readArguments(command, rest);
  const run = await command.load();
  return await run(args);
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h' || word === 'help';

function commandOf(name: string): Command {
  const command = COMMANDS.find(candidate => candidate.name === name);
  if (command === undefined) throw new Failure(`There is no command "${name}". ${listOfCommands()}`);
  return command;
}

const listOfCommands = (): string =>
  `The commands are ${COMMANDS.map(({ name }) => name).join(', ')}; crosshead --help explains them.`;
