/** Reads files through the client, so that it works where there is no disk; or from the disk where the client cannot. */
import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { Workspace } from '../core/ports';
import { ReadFileRequest } from '../protocol';
import { base64ToUint8Array } from 'uint8array-extras';

/** Reads a file where the server runs; `undefined` where there is none, or none can be read there. */
export type ReadLocal = (uri: string) => Promise<Uint8Array | undefined>;

/** Milliseconds that a client gets to read a file: a virtual folder may be far away, but nothing may wait for ever. */
const LIMIT = 15_000;

export class ClientFiles implements Workspace {
  /** Whether the client knows the request; editors other than VS Code do not. */
  #clientReads = true;

  constructor(
    private readonly connection: Connection,
    private readonly readLocal: ReadLocal,
  ) {}

  async readText(uri: string): Promise<string | undefined> {
    const bytes = await this.readBytes(uri);
    return bytes && new TextDecoder().decode(bytes);
  }

  async readBytes(uri: string): Promise<Uint8Array | undefined> {
    try {
      return this.#clientReads ? await this.#readThere(uri) : await this.readLocal(uri);
    } catch (error) {
      if (!isUnknownMethod(error)) return undefined;
      this.#clientReads = false;
      return this.readBytes(uri);
    }
  }

  async #readThere(uri: string): Promise<Uint8Array | undefined> {
    const answer = await orNothing(this.connection.sendRequest(ReadFileRequest, { uri }), LIMIT);
    return answer ? base64ToUint8Array(answer.base64) : undefined;
  }
}

const isUnknownMethod = (error: unknown): boolean =>
  error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound;

async function orNothing<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
