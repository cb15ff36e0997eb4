/** The composition root of the language server. */
import {
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { DESK_FILE } from '../core/desk/find-desk';
import { FORMATS } from '../core/exchange/registry';
import { LAYOUTS } from '../core/layout/registry';
import { CountsRequest, ExportRequest, FormatsRequest, LayoutsRequest, PageRequest } from '../protocol';
import { Articles } from './asking';
import { ClientAbilities } from './client';
import { countsOf } from './counts';
import { Desks, isDeskFile } from './desks';
import { Diagnostics } from './diagnostics';
import { documentStore } from './documents';
import { Exports } from './exports';
import { FEATURES } from './features';
import { ClientFiles, type ReadLocal } from './files';
import { Pages } from './pages';

/** Serves one client until it goes. `readLocal` reads files for clients that do not. */
export function serve(connection: Connection, readLocal: ReadLocal): void {
  const client = new ClientAbilities();
  const files = new ClientFiles(connection, readLocal);
  const documents = new TextDocuments(documentStore);
  const home = () => client.folders[0] && `${client.folders[0]}/untitled`;
  const desks = new Desks(files, { now: () => Date.now() }, home, found => diagnostics.deskRead(found));
  const articles = new Articles(connection, documents, desks, client);
  const diagnostics = new Diagnostics(connection, articles, client);
  const pages = new Pages(articles);
  const exports = new Exports(articles, files, client);

  connection.onInitialize(params => {
    client.read(params);
    return answerTo(client);
  });
  connection.onInitialized(() => {
    client.listen(connection);
    if (client.watchesFiles) watchDesks(connection);
  });

  documents.onDidOpen(({ document: { uri } }) => isDeskFile(uri) && diagnostics.deskOpened(uri));
  documents.onDidChangeContent(({ document }) => diagnostics.changed(document));
  documents.onDidClose(({ document: { uri } }) => {
    diagnostics.closed(uri);
    pages.closed(uri);
  });

  const deskChanged = (uri: string): void => {
    if (!isDeskFile(uri)) return;
    desks.forget();
    diagnostics.refresh();
  };
  documents.onDidSave(({ document }) => deskChanged(document.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => changes.forEach(({ uri }) => deskChanged(uri)));

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    articles.guard('the problems', () => diagnostics.report(textDocument.uri, previousResultId)),
  );
  for (const feature of FEATURES) feature.wire(connection, articles);

  connection.onRequest(PageRequest, params => articles.guard('the page', () => pages.update(params)));
  connection.onRequest(ExportRequest, params => articles.guard('the export', () => exports.export(params)));
  connection.onRequest(CountsRequest, ({ uri }) => {
    const open = articles.get(uri);
    return open ? countsOf(open) : null;
  });
  connection.onRequest(LayoutsRequest, () => LAYOUTS.map(({ id, label }) => ({ id, label })));
  connection.onRequest(FormatsRequest, () =>
    FORMATS.filter(format => 'export' in format).map(({ id, label, description, extension }) => ({
      id,
      label,
      description,
      extension,
    })),
  );

  documents.listen(connection);
  connection.listen();
}

function answerTo(client: ClientAbilities): InitializeResult {
  return {
    serverInfo: { name: 'crosshead-language-server' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(client.pullsDiagnostics && {
        diagnosticProvider: { identifier: 'crosshead', interFileDependencies: false, workspaceDiagnostics: false },
      }),
      ...FEATURES.reduce<ServerCapabilities>((all, { capabilities }) => ({ ...all, ...capabilities }), {}),
    },
  };
}

function watchDesks(connection: Connection): void {
  void connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: `**/${DESK_FILE}` }],
  });
}
