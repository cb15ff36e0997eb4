/** The language server as the extension sees it: it starts, dies and comes back; requests wait for it. */
import { EventEmitter, l10n, ProgressLocation, window, type Disposable, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type CancellationToken,
  type LanguageClientOptions,
  type RequestType,
  type RequestType0,
} from 'vscode-languageclient';
import { DESK_FILE, LANGUAGE, type Host, type RunningServer } from '../host';
import { CrashLog } from './crash-log';
import { withDeadline } from './deadline';
import { watchDocuments } from './middleware';
import { RestartBudget } from './restart-budget';

export type ServerState = 'starting' | 'running' | 'stopped';

/** Milliseconds for the first answer: a worker that dies while it loads never gives one. */
const START_LIMIT = 30_000;
/** Restarts without being asked, and the milliseconds in which they are counted. */
const RESTARTS = [5, 180_000] as const;
/** Milliseconds that a server gets to say goodbye. */
const STOP_LIMIT = 2_000;

/** The server is not there and will not come by itself; the user has been told. */
export class ServerStoppedError extends Error {}

/** What happens around the server; all of it is for telling the user or the panels. */
export interface ServerEvents {
  /** A change of the document was just sent. Called for every keystroke. */
  changed(uri: string): void;
  /** A new client: register handlers for what the server asks. */
  connected(client: BaseLanguageClient): void;
  /** The document has killed the server too often and is left alone. */
  leftAlone(uri: string): void;
  /** The server stopped for good. */
  gaveUp(reason: string): void;
}

export class LanguageServer implements Disposable {
  readonly #stateChanged = new EventEmitter<ServerState>();
  readonly #crashes = new CrashLog();
  readonly #budget = new RestartBudget(...RESTARTS);
  #run: RunningServer | undefined;
  #state: ServerState = 'stopped';

  readonly onDidChangeState = this.#stateChanged.event;

  constructor(
    private readonly host: Host,
    private readonly log: LogOutputChannel,
    private readonly events: ServerEvents,
  ) {}

  get state(): ServerState {
    return this.#state;
  }

  get client(): BaseLanguageClient | undefined {
    return this.#run?.client;
  }

  /** Starts the server and resolves when it answers. Never rejects: failure is told through {@link ServerEvents.gaveUp}. */
  async start(): Promise<void> {
    const run: RunningServer = this.host.createClient(this.#options(() => this.#run === run));
    keepQuiet(run.client);
    this.#run = run;
    this.#setState('starting');
    this.events.connected(run.client);
    try {
      await withDeadline(run.client.start(), START_LIMIT, new Error(l10n.t('it did not answer in time')));
      if (this.#run === run) this.#setState('running');
    } catch (error) {
      this.#failed(run, error);
    }
  }

  /** Ends the server, whatever state it is in, and starts a new one. */
  async restart(): Promise<void> {
    this.#budget.refill();
    await this.#end();
    await this.start();
  }

  /** Gives a document that was left alone another chance. */
  async forgive(uri: string): Promise<void> {
    this.#crashes.forgive(uri);
    await this.restart();
  }

  isLeftAlone(uri: string): boolean {
    return this.#crashes.isLeftAlone(uri);
  }

  /**
   * Asks the server, and waits for it first where it is starting, with progress in the status bar.
   *
   * @throws {ServerStoppedError} where the server has stopped for good.
   */
  request<R>(type: RequestType0<R, void>): Promise<R>;
  request<P, R>(type: RequestType<P, R, void>, params: P, token?: CancellationToken): Promise<R>;
  request<R>({ method }: { method: string }, params?: unknown, token?: CancellationToken): Promise<R> {
    if (this.#state === 'running') return this.#send(method, params, token);
    return this.#running().then(() => this.#send(method, params, token));
  }

  async stop(): Promise<void> {
    await this.#end();
    this.#setState('stopped');
  }

  dispose(): void {
    void this.stop();
  }

  #send<R>(method: string, params: unknown, token: CancellationToken | undefined): Promise<R> {
    const client = this.#run?.client;
    if (!client) return Promise.reject(stopped());
    return client.sendRequest<R>(method, params, token);
  }

  #running(): Promise<void> {
    if (this.#state === 'stopped') return Promise.reject(stopped());
    const running = new Promise<void>((resolve, reject) => {
      const listener = this.onDidChangeState(state => {
        if (state === 'starting') return;
        listener.dispose();
        if (state === 'running') resolve();
        else reject(stopped());
      });
    });
    void window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Crosshead is starting…') }, () =>
      running.catch(() => undefined),
    );
    return running;
  }

  #setState(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire(state);
  }

  #options(isCurrent: () => boolean): LanguageClientOptions {
    return {
      // No scheme: articles in virtual workspaces and unsaved ones are articles too.
      documentSelector: [{ language: LANGUAGE }, { pattern: `**/${DESK_FILE}` }],
      initializationOptions: {
        asksBeforeMoves: true,
        tellsCursor: true,
        movesMarks: true,
        ...(l10n.bundle && { messages: l10n.bundle }),
      },
      // Else the client shows its library's words for every start that fails.
      initializationFailedHandler: () => false,
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: watchDocuments(this.#crashes, uri => this.events.changed(uri)),
      errorHandler: {
        // One message that failed is no reason to end a server that lives.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (isCurrent()) this.#died();
          return { action: CloseAction.DoNotRestart, message: 'The language server ended.', handled: true };
        },
      },
    };
  }

  #died(): void {
    const culprit = this.#crashes.died();
    if (culprit !== undefined) this.events.leftAlone(culprit);
    if (this.#budget.take(Date.now())) void this.start();
    else this.#giveUp(l10n.t('it ended again and again'));
  }

  /** A start that failed, unless its end was noticed already and a new one is under way. */
  #failed(run: RunningServer, error: unknown): void {
    this.log.error(error instanceof Error ? error : String(error));
    if (this.#run !== run || this.#state === 'stopped') return;
    run.kill();
    this.#giveUp(error instanceof Error ? error.message : String(error));
  }

  #giveUp(reason: string): void {
    this.#run = undefined;
    this.#setState('stopped');
    this.events.gaveUp(reason);
  }

  async #end(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    if (!run) return;
    try {
      // A client that is still starting cannot be stopped; its server is killed.
      await run.client.dispose(STOP_LIMIT);
    } catch (error) {
      this.log.warn(`Ending the language server: ${String(error)}`);
    }
    run.kill();
  }
}

/** The client would show its user what its library says of each start that fails; it goes to the log, and we say what it means. */
function keepQuiet(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message: string, data?: unknown): void => log(message, data, false);
}

const stopped = (): ServerStoppedError =>
  new ServerStoppedError(l10n.t('The language server of Crosshead has stopped.'));
