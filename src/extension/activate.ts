/** The composition root of the extension: what it is made of, in order. */
import { window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCommands } from './commands';
import { watchCursor } from './cursor';
import { Explanations } from './explain';
import { answerFileRequests } from './files';
import { CLIENT_NAME, type Host } from './host';
import { offerImport } from './import/offer';
import { Notices } from './import/notices';
import { registerPaste } from './import/paste';
import { SideBar } from './lists/side-bar';
import { tellLeftAlone, tellStopped } from './messages';
import { registerPictures } from './pictures/provider';
import { PreviewManager } from './preview/manager';
import { openWithArticles } from './preview/open-with-article';
import { LanguageServer } from './server/language-server';
import { StatusBar } from './status-bar';

/** The extension that has started. */
export interface CrossheadApi {
  readonly kind: Host['kind'];
  /** Resolves when the language server answers for the first time, or has failed to start. */
  readonly ready: Promise<void>;
  /** The client of the server that runs now. */
  readonly client: BaseLanguageClient | undefined;
  readonly sideBar: SideBar;
  readonly previews: PreviewManager;
}

/** Does not wait for the server: the commands are there at once. */
export function activateWith(context: ExtensionContext, host: Host): CrossheadApi {
  const log = window.createOutputChannel(CLIENT_NAME, { log: true });
  const server: LanguageServer = new LanguageServer(host, log, {
    changed: uri => {
      previews.changed(uri);
      statusBar.changed();
      sideBar.changed();
    },
    connected: client => answerFileRequests(client, context.extensionUri),
    leftAlone: uri => void tellLeftAlone(uri, () => server.forgive(uri)),
    gaveUp: reason => void tellStopped(reason, () => server.restart()),
  });
  const previews = new PreviewManager(server, context.extensionUri, context.workspaceState);
  const statusBar = new StatusBar(server, previews);
  const explanations = new Explanations(server);
  const sideBar = new SideBar({ server, previews }, context.workspaceState);
  const extension = context.extensionUri;
  const notices = new Notices();
  const services = {
    notices,
    host,
    log,
    server,
    previews,
    explanations,
    sideBar,
    extension,
    memory: context.workspaceState,
  };
  const commands = registerCommands(services);
  const parts = [
    log,
    server,
    previews,
    explanations,
    notices,
    openWithArticles(previews),
    statusBar,
    sideBar,
    registerPictures(server),
    registerPaste(server),
    watchCursor(server),
  ];

  context.subscriptions.push(...parts, ...commands);
  const ready = server.start();
  // It asks the server about the file that the window was opened with.
  context.subscriptions.push(offerImport(server, context.globalState));
  return {
    kind: host.kind,
    ready,
    sideBar,
    previews,
    get client() {
      return server.client;
    },
  };
}
