/** The requests between the extension and the language server beyond LSP: the only file that both know. */
import { NotificationType, RequestType, RequestType0 } from 'vscode-languageserver-protocol';
import type { Fact } from './core/language/facts/types';
import type { PlacedText, Speakers } from './core/language/people/speakers';
import type { WritingCommandId } from './core/language/writing';
import type { WritingRefusal } from './core/language/writing/types';
import type { PageProblem, PageUpdate } from './preview/messages';

export interface PageParams {
  readonly uri: string;
  /** The panel that asks: the server remembers the last page it gave to each. */
  readonly panel: string;
  /** The layout wanted; else the article's own, else the default. */
  readonly layout?: string;
  /** The serial of the page that the panel shows; with it the answer may be patches, without it it is whole. */
  readonly have?: number;
  /** The panel's address of the folder that holds the article, for pictures; `undefined` shows none. */
  readonly pictureBase?: string;
  /** Whether the user lets pictures come from elsewhere. */
  readonly remotePictures?: boolean;
}
/** `null`: the server does not have the document. */
export const PageRequest = new RequestType<PageParams, PageUpdate | null, void>('crosshead/page');

/** The problems of an article, where its pages show them; `null`: the server does not have the document. */
export const PageProblemsRequest = new RequestType<{ readonly uri: string }, readonly PageProblem[] | null, void>(
  'crosshead/pageProblems',
);

export interface FormatInfo {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly extension: string;
}
export const FormatsRequest = new RequestType0<FormatInfo[], void>('crosshead/formats');

export interface LayoutInfo {
  readonly id: string;
  readonly label: string;
}
export const LayoutsRequest = new RequestType0<LayoutInfo[], void>('crosshead/layouts');

export interface ExportParams {
  readonly uri: string;
  readonly format: string;
  readonly layout?: string;
  /** The user wants a story under embargo exported all the same. */
  readonly allowEmbargoed?: boolean;
}
export interface ExportResult {
  /** Base64 of the file's bytes. */
  readonly content: string;
  readonly losses: { readonly message: string; readonly line: number }[];
}
/** The story is under embargo, which `message` says until when: ask, and ask again with `allowEmbargoed`. */
export interface Embargoed {
  readonly embargoed: true;
  readonly message: string;
}
export const ExportRequest = new RequestType<ExportParams, ExportResult | Embargoed, void>('crosshead/export');

export interface ImportParams {
  /** The file's address: its name helps to tell the format, its folder which desk holds. */
  readonly uri: string;
  /** Base64 of the file's bytes. */
  readonly content: string;
}

/** What was read with a warning, or has no place in the article. */
export interface ImportRemark {
  readonly message: string;
  /** The words of the source that it is about. */
  readonly words?: string;
  /** Line of the source, from 1. */
  readonly line?: number;
}

export interface ImportedArticle {
  readonly text: string;
  readonly headline: string;
  readonly remarks: readonly ImportRemark[];
  /** Files that the article names, by the path in it, as base64. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

export interface ImportResult {
  /** One for each story in the file; at least one. */
  readonly articles: readonly ImportedArticle[];
}

export const ImportRequest = new RequestType<ImportParams, ImportResult, void>('crosshead/import');

export interface RecogniseParams {
  readonly uri: string;
  /** Base64 of the first bytes of the file. */
  readonly head: string;
}

/** `null`: no format that is read. */
export const RecogniseRequest = new RequestType<RecogniseParams, FormatInfo | null, void>('crosshead/recognise');

export interface PasteParams {
  /** HTML from the clipboard. */
  readonly html: string;
}

export interface PasteResult {
  /** The source of the blocks. */
  readonly text: string;
}

/** `null`: the plain text says as much. */
export const PasteRequest = new RequestType<PasteParams, PasteResult | null, void>('crosshead/paste');

export interface CountsParams {
  readonly uri: string;
}
export interface Counts {
  /** The document's version that was counted. */
  readonly version: number;
  /** Words of publishable text: no notes, no front matter. */
  readonly words: number;
  /** Reading time, whole minutes, at least 1; 0 where there are no words. */
  readonly minutes: number;
  /** Characters of the headline, and how many its slot takes. */
  readonly headline: number;
  readonly headlineLimit: number;
}
export const CountsRequest = new RequestType<CountsParams, Counts | null, void>('crosshead/counts');

/** How each rule is set for an article, and why: the text of a `crosshead.yaml`. `null`: the server does not have the article. */
export const ExplainRequest = new RequestType<{ readonly uri: string }, { readonly text: string } | null, void>(
  'crosshead/explain',
);
/** The cursor has left the word that was typed last: what was held back while it was typed may be shown. */
export const CursorLeftNotification = new NotificationType<{ readonly uri: string }>('crosshead/cursorLeft');

/** Server to client: a file's bytes as base64 through `vscode.workspace.fs`, so that it works where there is no disk. */
export const ReadFileRequest = new RequestType<{ readonly uri: string }, { readonly base64: string } | null, void>(
  'crosshead/readFile',
);

/** Server to client: the files of the workspace whose names end so (without the full stop), as addresses; at most `limit`. */
export interface ListFilesParams {
  readonly extensions: readonly string[];
  readonly limit: number;
}
export const ListFilesRequest = new RequestType<ListFilesParams, readonly string[], void>('crosshead/listFiles');

/** Server to client: the text of a program that the server, a worker, cannot fetch itself. `null`: there is none of that name. */
export const ReadProgramRequest = new RequestType<
  { readonly name: ProgramName },
  { readonly text: string } | null,
  void
>('crosshead/readProgram');
export type ProgramName = 'exchange';

export type { Fact, FactKind } from './core/language/facts/types';
export type { PlacedText, Speaker, Speakers } from './core/language/people/speakers';

/** A request about one open article; `null` where it is not open, or no article. */
export interface ArticleParams {
  readonly textDocument: { readonly uri: string };
}
/** Who speaks, and what nobody is named for. */
export const PeopleRequest = new RequestType<ArticleParams, Speakers | null, void>('crosshead/people');
/** What is to be checked. */
export const FactsRequest = new RequestType<ArticleParams, readonly Fact[] | null, void>('crosshead/facts');

export type { WritingCommandId, WritingRefusal };

export interface WriteParams extends ArticleParams {
  readonly command: WritingCommandId;
  /** What is selected, or where the cursor is; at least one. */
  readonly selections: readonly PlacedText['range'][];
  /** What the user was asked for beforehand, by name: see the command's own file. */
  readonly values?: Readonly<Record<string, string>>;
}
export interface WriteEdits {
  /** The document's version that the edits are for. */
  readonly version: number;
  /** In the order of the text; with `snippet`, the text is in the language of snippets. */
  readonly edits: readonly { readonly range: PlacedText['range']; readonly text: string; readonly snippet?: boolean }[];
  /** What is selected after the edits: offsets into the new text. */
  readonly selections?: readonly { readonly start: number; readonly end: number }[];
}
export type WriteResult = WriteEdits | { readonly refused: WritingRefusal };
/** What a command of everyday writing does to the article. */
export const WriteRequest = new RequestType<WriteParams, WriteResult | null, void>('crosshead/write');

export interface TemplatesParams {
  /** The folder that the new article is for. */
  readonly uri: string;
  /** Who writes; empty where that is not known. */
  readonly name: string;
}
export interface TemplateInfo {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** The article, in the language of snippets. */
  readonly snippet: string;
}
/** What a new article can start from, the desk's own templates first. */
export const TemplatesRequest = new RequestType<TemplatesParams, TemplateInfo[], void>('crosshead/templates');

/** The status that a text, which need not be open, gives itself in its front matter. */
export const StatusRequest = new RequestType<{ readonly text: string }, string | null, void>('crosshead/status');
