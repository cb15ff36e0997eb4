/** The composition root of the language server. */
import {
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  WatchKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { DESK_FILE } from '../core/desk/desk-uris';
import type { Workspace } from '../core/ports';
import { LAYOUTS } from '../core/layout/registry';
import {
  CountsRequest,
  CursorLeftNotification,
  ExplainRequest,
  ExportRequest,
  FormatsRequest,
  ImportRequest,
  LayoutsRequest,
  PageProblemsRequest,
  PageRequest,
  PasteRequest,
  RecogniseRequest,
} from '../protocol';
import { isInside } from './addresses';
import { ArticleIndex } from './article-index';
import { Articles } from './asking';
import { ClientAbilities } from './client';
import { countsOf } from './counts';
import { textOf } from './desk-target';
import { Desks, isDeskFile } from './desks';
import { Diagnostics } from './diagnostics';
import { documentStore, openArticle } from './documents';
import { explain } from './explaining';
import { Exports } from './exports';
import { FEATURES } from './features';
import { ClientFiles } from './files';
import { Imports } from './imports';
import { sayFor } from './language';
import { isArticleFile } from './links/file-kinds';
import type { Machine } from './machine';
import { pageProblems } from './page-problems';
import { Pages } from './pages';
import { afterPause } from './pause';
import { Quiet } from './quiet';
import { UserSettings } from './settings';
import { KnownSurroundings } from './surroundings';

/** Milliseconds after a keystroke in a configuration until every open article is checked anew. */
const DESK_PAUSE = 150;

/** Serves one client until it goes. */
export function serve(connection: Connection, machine: Machine): void {
  const client = new ClientAbilities();
  const files = new ClientFiles(connection, machine.files, () => client.folders);
  const documents = new TextDocuments(documentStore);
  const home = () => client.folders[0] && `${client.folders[0]}/untitled`;
  const onScreen: Workspace = {
    readText: async uri => textOf(documents.get(uri)) ?? (await files.readText(uri)),
    readBytes: uri => files.readBytes(uri),
  };
  const desks = new Desks({
    workspace: onScreen,
    clock: { now: () => Date.now() },
    home,
    say: () => client.say,
    read: found => diagnostics.deskRead(found),
  });
  const quiet = new Quiet();
  const index: ArticleIndex = new ArticleIndex({
    files,
    opened: uri => openArticle(documents.get(uri))?.article,
    deskOf: async uri => (await articles.desk(uri)).desk,
    quiet,
    failed: (uri, error) => connection.console.error(`The index of articles: ${uri}: ${String(error)}`),
  });
  const surroundings = new KnownSurroundings(index, client, () => diagnostics.refresh());
  const articles: Articles = new Articles(connection, documents, desks, client, open => surroundings.of(open));
  const diagnostics = new Diagnostics(connection, articles, client);
  const pages = new Pages(articles, client);
  const imports = new Imports(articles, client, machine.loadExchange);
  const exports = new Exports(articles, files, client, machine);
  const settings = new UserSettings(connection, client);

  connection.onInitialize(async params => {
    client.read(params, await sayFor(params, machine));
    return answerTo(client);
  });
  connection.onInitialized(() => {
    client.listen(connection, () => index.refresh());
    if (client.watchesFiles) watchFiles(connection);
    settings.listen(() => refreshMarks(connection, client));
  });

  documents.onDidOpen(({ document }) => {
    const { uri } = document;
    if (isDeskFile(uri)) diagnostics.deskOpened(uri);
    if (!openArticle(document)) return;
    // A new file may be open before its event comes.
    if (isArticleFile(uri) && client.folders.some(folder => isInside(URI.parse(uri), URI.parse(folder))))
      index.changed(uri);
    index.prepare();
  });
  documents.onDidChangeContent(({ document }) => {
    quiet.stir();
    diagnostics.changed(document);
    if (isDeskFile(document.uri)) deskTyped();
  });
  documents.onDidSave(({ document }) => diagnostics.typed(document.uri));
  connection.onNotification(CursorLeftNotification, ({ uri }) => diagnostics.typed(uri));
  documents.onDidClose(({ document: { uri } }) => {
    diagnostics.closed(uri);
    pages.closed(uri);
    surroundings.closed(uri);
    // What was on the screen need not be in the file.
    if (isArticleFile(uri)) index.changed(uri);
    deskChanged(uri);
  });

  const refreshSoon = afterPause(DESK_PAUSE, () => {
    index.refresh();
    diagnostics.refresh();
  });
  const deskTyped = (): void => {
    desks.forget();
    refreshSoon();
  };
  const deskChanged = (uri: string): void => {
    if (!isDeskFile(uri)) return;
    desks.forget();
    index.refresh();
    diagnostics.refresh();
  };
  const articleChanged = (uri: string): void => {
    index.changed(uri);
    surroundings.changed(uri);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (isArticleFile(uri)) articleChanged(uri);
      else index.gone(uri);
      deskChanged(uri);
    }
  });

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    articles.guard('the problems', () => diagnostics.report(textDocument.uri, previousResultId)),
  );
  for (const feature of FEATURES) feature.wire({ connection, articles, index, files, settings, client });

  connection.onRequest(PageRequest, params => articles.guard('the page', () => pages.update(params)));
  connection.onRequest(PageProblemsRequest, ({ uri }) =>
    articles.guard('the problems in the page', async () => {
      const open = articles.get(uri);
      return open ? pageProblems(open.article, (await articles.report(open)).problems) : null;
    }),
  );
  connection.onRequest(ExportRequest, params => articles.guard('the export', () => exports.export(params)));
  connection.onRequest(CountsRequest, ({ uri }) => {
    const open = articles.get(uri);
    return open ? countsOf(open) : null;
  });
  connection.onRequest(ExplainRequest, ({ uri }) =>
    articles.guard('the configuration', async () => {
      const open = articles.get(uri);
      return open ? explain(open, await articles.desk(uri), client.say) : null;
    }),
  );
  connection.onRequest(LayoutsRequest, () => LAYOUTS.map(({ id, label }) => ({ id, label: client.say(label) })));
  connection.onRequest(ImportRequest, params => articles.guard('the import', () => imports.import(params)));
  connection.onRequest(RecogniseRequest, params => articles.guard('the format', () => imports.recognise(params)));
  connection.onRequest(PasteRequest, params => articles.guard('the paste', () => imports.paste(params)));
  connection.onRequest(FormatsRequest, () => articles.guard('the formats', () => exports.formats()));

  documents.listen(connection);
  connection.listen();
}

function answerTo(client: ClientAbilities): InitializeResult {
  return {
    serverInfo: { name: 'crosshead-language-server' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(client.pullsDiagnostics && {
        diagnosticProvider: { identifier: 'crosshead', interFileDependencies: false, workspaceDiagnostics: false },
      }),
      ...featureCapabilities(),
    },
  };
}

function featureCapabilities(): ServerCapabilities {
  const workspace = { workspaceFolders: { supported: true, changeNotifications: true } };
  return FEATURES.reduce<ServerCapabilities>(
    (all, { capabilities }) => ({
      ...all,
      ...capabilities,
      workspace: { ...all.workspace, ...capabilities.workspace },
    }),
    { workspace },
  );
}

function watchFiles(connection: Connection): void {
  void connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: `**/${DESK_FILE}` },
      { globPattern: '**/*.article' },
      // With a folder go the articles in it, and nobody names them.
      { globPattern: '**', kind: WatchKind.Delete },
    ],
  });
}

/** What settings switch on and off is asked for anew. */
function refreshMarks(connection: Connection, { refreshesMarks }: ClientAbilities): void {
  if (refreshesMarks.inlayHints) void connection.languages.inlayHint.refresh();
  if (refreshesMarks.codeLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
}
