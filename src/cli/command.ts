/** How a command of the program is told and run. */

/** What the shell is told: 0 all is well, 1 there are problems, 2 the program could not do its work. */
export type ExitStatus = 0 | 1 | 2;

export interface Option {
  readonly type: 'boolean' | 'string';
  /** What stands for the value in the help: "file". */
  readonly value?: string;
  readonly help: string;
  /** The values it takes; absent: any. */
  readonly choices?: readonly string[];
}

/** The command line of one call, read. */
export interface Arguments {
  readonly paths: readonly string[];
  flag(name: string): boolean;
  value(name: string): string | undefined;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands behind the command's name: "[path…]". */
  readonly operands: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What else a reader of the help should know. */
  readonly notes?: string;
  /** Loads the code behind the command: only the one that is called pays for its libraries. */
  load(): Promise<(args: Arguments) => ExitStatus | Promise<ExitStatus>>;
}
