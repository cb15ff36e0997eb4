/** The program of the formats in a worker, which may not fetch it: the client reads it, and it runs from a blob. */
import type { Connection } from 'vscode-languageserver';
import type { Exchange, LoadExchange } from '../core/ports';
import { ReadProgramRequest } from '../protocol';

declare const self: WorkerGlobalScope & { crossheadExchange?: Exchange };

/** Loads it once; a failure is not remembered, so that the next export tries again. */
export function exchangeFrom(connection: Connection): LoadExchange {
  let loading: Promise<Exchange> | undefined;
  return () => {
    loading ??= load(connection).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function load(connection: Connection): Promise<Exchange> {
  const program = await connection.sendRequest(ReadProgramRequest, { name: 'exchange' });
  if (program) run(program.text);
  if (self.crossheadExchange === undefined) throw new Error('The program of the formats is not there.');
  return self.crossheadExchange;
}

function run(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    importScripts(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
