/** What the client can, as it told when it started; and the folders it has open. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { english, type Say } from '../core/say';

export class ClientAbilities {
  pullsDiagnostics = false;
  refreshesDiagnostics = false;
  watchesFiles = false;
  changesFolders = false;
  edits = { versioned: false, snippets: false };
  createsFiles = false;
  annotatesEdits = false;
  completesWithSnippets = false;
  labelsCompletions = false;
  /** The language of the client's menus, BCP 47. */
  locale = 'en';
  tellsSettings = false;
  /** Whether it asks its user before it changes other files with a move. */
  asksBeforeMoves = false;
  /** Whether it says when the cursor leaves the word that was typed. */
  tellsCursor = false;
  /** Whether it moves its marks along with the words, so that it need not be told of each move. */
  movesMarks = false;
  refreshesMarks = { inlayHints: false, codeLenses: false };
  folders: readonly string[] = [];
  /** Says what the user is told, in the language of the client's menus. */
  say: Say = english;

  /** Takes what the client said. */
  read({ capabilities, initializationOptions, locale, workspaceFolders }: InitializeParams, say: Say): void {
    const { textDocument, workspace } = capabilities;
    this.pullsDiagnostics = textDocument?.diagnostic !== undefined;
    this.refreshesDiagnostics = workspace?.diagnostics?.refreshSupport === true;
    this.watchesFiles = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.changesFolders = workspace?.workspaceFolders === true;
    this.edits = {
      versioned: workspace?.workspaceEdit?.documentChanges === true,
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    };
    this.createsFiles = workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
    this.annotatesEdits = workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
    this.completesWithSnippets = textDocument?.completion?.completionItem?.snippetSupport === true;
    this.labelsCompletions = textDocument?.completion?.completionItem?.labelDetailsSupport === true;
    this.locale = tagOf(locale);
    this.tellsSettings = workspace?.configuration === true;
    this.refreshesMarks = {
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
    };
    this.say = say;
    const own = (initializationOptions ?? {}) as { [T in 'asksBeforeMoves' | 'movesMarks' | 'tellsCursor']?: unknown };
    this.asksBeforeMoves = own.asksBeforeMoves === true;
    this.tellsCursor = own.tellsCursor === true;
    this.movesMarks = own.movesMarks === true;
    this.folders = workspaceFolders?.map(({ uri }) => uri) ?? [];
  }

  /** Keeps the folders up to date; `changed` is called after each change. */
  listen(connection: Connection, changed: () => void): void {
    if (!this.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      this.folders = [...this.folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      changed();
    });
  }
}

/** English where a client names no language that there is: "C". */
function tagOf(locale = 'en'): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
