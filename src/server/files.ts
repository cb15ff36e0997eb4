/** Reads files through the client, so that it works where there is no disk; or from the disk where the client cannot. */
import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { Workspace } from '../core/ports';
import { ListFilesRequest, ReadFileRequest } from '../protocol';
import { base64ToUint8Array } from 'uint8array-extras';

/** The files where the server runs, for clients that do not read for it. */
export interface LocalFiles {
  /** A file's bytes; `undefined` where there is none, or none can be read there. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** The addresses of files below a folder whose names end so; hidden folders and those of packages are left out. */
  list(folder: string, extensions: readonly string[], limit: number): Promise<readonly string[]>;
}

/** Milliseconds that a client gets to read a file: a virtual folder may be far away, but nothing may wait for ever. */
const LIMIT = 15_000;

export class ClientFiles implements Workspace {
  /** Whether the client knows the request; editors other than VS Code do not. */
  #clientReads = true;

  constructor(
    private readonly connection: Connection,
    private readonly local: LocalFiles,
    private readonly folders: () => readonly string[],
  ) {}

  async readText(uri: string): Promise<string | undefined> {
    const bytes = await this.readBytes(uri);
    return bytes && new TextDecoder().decode(bytes);
  }

  async readBytes(uri: string): Promise<Uint8Array | undefined> {
    try {
      return this.#clientReads ? await this.#readThere(uri) : await this.local.read(uri);
    } catch (error) {
      if (!isUnknownMethod(error)) return undefined;
      this.#clientReads = false;
      return this.readBytes(uri);
    }
  }

  /** The files of the workspace whose names end so; none where neither client nor server can list them. */
  async list(extensions: readonly string[], limit: number): Promise<readonly string[]> {
    const listed = await this.#listThere(extensions, limit);
    if (listed) return listed;
    const found = await Promise.all(this.folders().map(folder => this.local.list(folder, extensions, limit)));
    return found.flat().slice(0, limit);
  }

  /** `undefined` where the client cannot; some say so by an error, some by `null`. */
  async #listThere(extensions: readonly string[], limit: number): Promise<readonly string[] | undefined> {
    try {
      const listed: unknown = await this.connection.sendRequest(ListFilesRequest, { extensions, limit });
      return Array.isArray(listed) ? (listed as readonly string[]) : undefined;
    } catch {
      return undefined;
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
