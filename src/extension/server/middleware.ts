/** Watches what goes to the server: documents left alone are kept from it, and the preview hears of a change at once. */
import { CancellationError } from 'vscode';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  LSPErrorCodes,
  ResponseError,
  type Middleware,
} from 'vscode-languageclient';
import type { CrashLog } from './crash-log';
import { Unhurried } from './unhurried';

/**
 * Milliseconds without a change until the problems are asked for. The editor sets every mark of the article anew when one moves,
 * in the thread that also shows the page: in a long article that takes as long as the key's whole way to the page.
 */
const PROBLEMS_PAUSE = 50;

/** The document that a message is about, where it is about one. */
function documentOf(params: unknown): string | undefined {
  const { uri, textDocument } = (params ?? {}) as { uri?: string; textDocument?: { uri: string } };
  return textDocument?.uri ?? uri;
}

/** `changed` is called as soon as a change has been handed over: a request sent from there is answered from the new text. */
export function watchDocuments(crashes: CrashLog, changed: (uri: string) => void): Middleware {
  const unhurried = new Unhurried();
  const problems = new Unhurried(PROBLEMS_PAUSE);
  return {
    sendNotification(type, next, params) {
      const uri = documentOf(params);
      if (uri === undefined) return next(type, params);
      const method = typeof type === 'string' ? type : type.method;
      const known = !crashes.isLeftAlone(uri);
      if (method === DidCloseTextDocumentNotification.method) crashes.forgive(uri);
      else crashes.sent(uri);
      if (!known) return Promise.resolve();
      // Not awaited: the message is on its way when `next` returns, and a keystroke should not wait for the receipt.
      const receipt = next(type, params);
      if (method === DidChangeTextDocumentNotification.method) {
        changed(uri);
        unhurried.stir();
        problems.stir();
      }
      return receipt;
    },
    sendRequest(type, params, token, next) {
      const uri = documentOf(params);
      if (uri === undefined) return next(type, params, token);
      if (crashes.isLeftAlone(uri)) return Promise.reject(leftAlone());
      const number = crashes.sent(uri);
      const answer = next(type, params, token);
      const outlived = (): void => crashes.answered(uri, number);
      answer.then(outlived, outlived);
      return answer;
    },
    ...waiting(unhurried, problems),
  };
}

/** An error that the client's features take for "no answer" and keep quiet about. */
const leftAlone = (): ResponseError =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'This document is left alone: it ended the language server.');

/** What the editor asks for after every change, although nobody looks at it while typing. */
const waiting = (unhurried: Unhurried, problems: Unhurried): Middleware => ({
  provideInlayHints: (document, range, token, next) => unhurried.ask(token, () => next(document, range, token)),
  provideCodeLenses: (document, token, next) => unhurried.ask(token, () => next(document, token)),
  provideDocumentLinks: (document, token, next) => unhurried.ask(token, () => next(document, token)),
  provideDocumentSymbols: (document, token, next) => unhurried.ask(token, () => next(document, token)),
  provideFoldingRanges: (document, context, token, next) => unhurried.ask(token, () => next(document, context, token)),
  // Problems come soon: only the page is let past them.
  async provideDiagnostics(document, previous, token, next) {
    const report = await problems.ask(token, () => next(document, previous, token));
    // The client takes "no answer" for "no problems", and asks again after this.
    if (!report) throw new CancellationError();
    return report;
  },
});
