/** Problems on their way to the editor: pulled by clients that can, pushed to the others. Only the newest version counts. */
import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDesk } from '../core/configuration';
import type { FoundDesk } from '../core/desk/find-desk';
import type { DeskFault } from '../core/desk/types';
import { diagnostics, SEVERITIES, SOURCE } from '../core/language/diagnostics';
import { told, type Say } from '../core/say';
import type { Articles } from './asking';
import type { ClientAbilities } from './client';
import { isDeskFile } from './desks';
import { HeldBack } from './held-back';
import { LONGEST_ARTICLE, type OpenDocument, type OtherDocument } from './documents';
import { MovedProblems } from './moved-problems';

/** The longest pause before problems are pushed, in milliseconds; and how many times the cost of the last run it is. */
const LONGEST_PAUSE = 50;
const PAUSE_PER_COST = 5;

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export class Diagnostics {
  readonly #due = new Map<string, ReturnType<typeof setTimeout>>();
  /** Their ids by what they were made of, so that what has not changed is not sent again. */
  readonly #reports = new WeakMap<object, string>();
  #serial = 0;
  readonly #heldBack: HeldBack;
  readonly #moved: MovedProblems;
  /** Milliseconds that the last run took. */
  #cost = 0;

  constructor(
    private readonly connection: Connection,
    private readonly articles: Articles,
    private readonly client: ClientAbilities,
  ) {
    this.#heldBack = new HeldBack(
      () => client.tellsCursor,
      () => this.refresh(),
    );
    this.#moved = new MovedProblems(
      () => client.movesMarks && client.refreshesDiagnostics,
      () => this.refresh(),
    );
  }

  /** A document was opened or changed. */
  changed(document: OpenDocument): void {
    this.#moved.changed(document.uri);
    if (!this.client.pullsDiagnostics) this.#pushSoon(document.uri);
  }

  closed(uri: string): void {
    clearTimeout(this.#due.get(uri));
    this.#due.delete(uri);
    this.#heldBack.closed(uri);
    this.#moved.closed(uri);
    if (!this.client.pullsDiagnostics) this.#send(uri, undefined, []);
  }

  /** The cursor left the word that was typed last, or the article was saved: nothing is held back any longer. */
  typed(uri: string): void {
    const document = this.articles.documents.get(uri);
    if (document) this.#heldBack.leave(uri, document.version);
  }

  /** A desk changed: the problems of every article may be others. */
  refresh(): void {
    if (!this.client.pullsDiagnostics) for (const uri of this.articles.documents.keys()) this.#pushSoon(uri);
    // A client that says it can and cannot asks again with the next keystroke.
    else if (this.client.refreshesDiagnostics) this.connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  /** A configuration was read. While it is not open nobody asks for its mistakes, so they are pushed. */
  deskRead({ uri, text, faults }: FoundDesk): void {
    if (uri === undefined || text === undefined) return;
    const isOpen = this.articles.documents.get(uri) !== undefined;
    const document = TextDocument.create(uri, 'yaml', 0, text);
    if (!isOpen) this.#send(uri, undefined, faultDiagnostics(document, faults, this.client.say));
  }

  /** A configuration was opened: from now on its mistakes are those of the text on the screen. */
  deskOpened(uri: string): void {
    if (this.client.pullsDiagnostics) this.#send(uri, undefined, []);
  }

  /** Answers a client that pulls. */
  async report(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const document = this.articles.documents.get(uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    if (document.kind !== 'article')
      return { kind: DocumentDiagnosticReportKind.Full, items: otherItems(document, this.client.say) };
    const report = await this.articles.report(document);
    const serial = this.#reports.get(report) ?? String(++this.#serial);
    this.#reports.set(report, serial);
    const { items, holds } = this.#heldBack.of(document, diagnostics(report, uri, this.client.say));
    const resultId = holds ? `${serial} without the word at ${document.typedAt}` : serial;
    if (previous !== undefined && (resultId === previous || this.#moved.canWait(uri, previous, items)))
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
    this.#moved.told(uri, { resultId, items });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  }

  #pushSoon(uri: string): void {
    clearTimeout(this.#due.get(uri));
    const pause = Math.min(LONGEST_PAUSE, this.#cost * PAUSE_PER_COST);
    this.#due.set(
      uri,
      setTimeout(() => void this.articles.guard('lint', () => this.#push(uri)).catch(() => undefined), pause),
    );
  }

  async #push(uri: string): Promise<void> {
    this.#due.delete(uri);
    const document = this.articles.documents.get(uri);
    if (!document) return;
    const started = performance.now();
    const items =
      document.kind === 'article'
        ? this.#heldBack.of(document, diagnostics(await this.articles.report(document), uri, this.client.say)).items
        : otherItems(document, this.client.say);
    this.#cost = performance.now() - started;
    // Another version came while the desk was looked up: its own run is due.
    if (this.articles.documents.get(uri) === document) this.#send(uri, document.version, items);
  }

  #send(uri: string, version: number | undefined, items: readonly Diagnostic[]): void {
    const diagnostics = [...items];
    void this.connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics });
  }
}

/** What is wrong with a document that is no article, or cannot be read as one. */
function otherItems({ kind, uri, document }: OtherDocument, say: Say): Diagnostic[] {
  if (kind === 'too-long') return [tooLong(document, say)];
  return isDeskFile(uri) ? faultDiagnostics(document, readDesk(document.getText()).faults, say) : [];
}

const tooLong = (document: TextDocument, say: Say): Diagnostic => ({
  range: TOP,
  severity: SEVERITIES.warning,
  source: SOURCE,
  code: 'too-long',
  message: say(
    'This article has {length} characters; Crosshead reads up to {most}. Split it to have it checked and shown.',
    { length: document.getText().length.toLocaleString('en'), most: LONGEST_ARTICLE.toLocaleString('en') },
  ),
});

const faultDiagnostics = (document: TextDocument, faults: readonly DeskFault[], say: Say): Diagnostic[] =>
  faults.map(({ start, end, message, severity }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: 'configuration',
    message: told(say, message),
  }));
