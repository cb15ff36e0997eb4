/** A client for the tests: the built server as a process, spoken to over its protocol and nothing else. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { ListFilesRequest, ReadFileRequest } from '../../src/protocol';

export const SERVER = path.resolve('dist/server.js');

/** What VS Code can, as far as the server asks. */
export const VSCODE: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: {
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: {} },
  },
};

export interface ClientOptions {
  readonly transport?: 'ipc' | 'stdio';
  /** Default: what VS Code can. */
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  /** The files that the client reads for the server, by address; absent: the client does not know the request. */
  readonly files?: Map<string, Uint8Array | string>;
  /** It answers `null` where it does not know a request, as some editors do, where others answer with an error. */
  readonly answersNull?: true;
  readonly initializationOptions?: unknown;
  /** The language of its menus. */
  readonly locale?: string;
}

export class Client {
  /** Everything that was pushed, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registrations: Registration[] = [];
  /** Addresses that the server asked the client to read. */
  readonly reads: string[] = [];
  #listeners = new Set<() => void>();

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
  ) {}

  static async start(options: ClientOptions = {}): Promise<Client> {
    const { process, connection } = launch(options.transport ?? 'stdio');
    connection.listen();
    const initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's types still ask for it
      rootUri: null,
      capabilities: options.capabilities ?? VSCODE,
      workspaceFolders: options.folders?.map(uri => ({ uri, name: uri })) ?? null,
      initializationOptions: options.initializationOptions,
      ...(options.locale !== undefined && { locale: options.locale }),
    });
    const client = new Client(process, connection, initialized);
    client.#answer(options.files);
    if (options.answersNull)
      for (const { method } of [ListFilesRequest, ReadFileRequest]) connection.onRequest(method, () => null);
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  #answer(files: Map<string, Uint8Array | string> | undefined): void {
    this.connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.published.push(params);
      this.#wake();
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
    });
    if (!files) return;
    this.connection.onRequest(ListFilesRequest, ({ extensions }) =>
      [...files.keys()].filter(uri => extensions.some(extension => uri.endsWith(`.${extension}`))),
    );
    this.connection.onRequest(ReadFileRequest, ({ uri }) => {
      this.reads.push(uri);
      const content = files.get(uri);
      return content === undefined ? null : { base64: Buffer.from(content).toString('base64') };
    });
  }

  async open(uri: string, text: string, version = 1, languageId = 'article'): Promise<void> {
    const textDocument = { uri, languageId, version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async change(uri: string, version: number, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The document's problems, pulled. */
  async problems(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    if (report.kind !== 'full') throw new Error(`The report is ${report.kind}, though no earlier one was named.`);
    return report.items;
  }

  /** The codes of the document's problems, sorted. */
  async codes(uri: string): Promise<string[]> {
    return (await this.problems(uri)).map(({ code }) => String(code)).sort();
  }

  /** Resolves with the first push that fits, now or later. */
  async pushed(fits: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find(fits);
      if (found) return found;
      await new Promise<void>(resolve => this.#listeners.add(resolve));
    }
  }

  #wake(): void {
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  /** Ends the server as an editor does. Gives its exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.process, 'exit') as Promise<[number | null]>;
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const [code] = await exited;
    this.connection.dispose();
    return code;
  }
}

function launch(transport: 'ipc' | 'stdio'): { process: ChildProcess; connection: ProtocolConnection } {
  if (transport === 'ipc') {
    const process = fork(SERVER, ['--node-ipc'], { silent: true });
    return {
      process,
      connection: createProtocolConnection(new IPCMessageReader(process), new IPCMessageWriter(process)),
    };
  }
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
  return {
    process: child,
    connection: createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
  };
}

/** Starts a client before the tests of a suite and ends it after them; ask it for the client within a test. */
export function clientForSuite(options: ClientOptions = {}): () => Client {
  let client: Client | undefined;
  before(async () => {
    client = await Client.start(options);
  });
  after(() => client?.stop());
  return () => client!;
}

/** The words of a problem, which the protocol lets be Markdown. */
export function messageOf(diagnostic: Diagnostic | undefined): string {
  const message = diagnostic?.message ?? '';
  return typeof message === 'string' ? message : message.value;
}
