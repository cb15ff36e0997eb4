import type { Article } from '../article/types';
import type { Layout, PageContext } from '../layout/types';
import type { Say } from '../say';

/** A part of the article that a format has no slot for, said to the user in one sentence. */
export interface Loss {
  /** The part: "pull quote", "clip", "note to the desk". */
  readonly part: string;
  readonly message: string;
  /** Offset of the part in the article's text. */
  readonly start: number;
}

/** A file that goes with an export, read beforehand by the adapter. */
export interface Asset {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export interface ExportContext {
  readonly layout: Layout;
  readonly page: Omit<PageContext, 'anchors' | 'picture'>;
  /** Local pictures by `src` as typed, or `undefined` where missing or outside the workspace. */
  asset(src: string): Asset | undefined;
  /** The article's own address, for ids; absent for an unsaved one. */
  readonly uri?: string;
  /** The language in which losses and refusals are told; absent: English. */
  readonly say?: Say;
  /** What time it is, in ms since 1970. */
  readonly now: number;
  /** Somebody has said that a story under embargo may leave all the same. */
  readonly allowEmbargoed?: boolean;
  /** Styles and pictures go into files beside the page ({@link Exported.files}), not into it. */
  readonly filesBeside?: boolean;
  /** The page's folder in the site that it is a page of ("world/europe"): then the paths of those files count from the site's top. */
  readonly siteFolder?: string;
  /** Prints a page; absent where there is no browser to do it. */
  readonly print?: PrintPage;
}

/** Prints a whole HTML document as a tagged PDF. */
export type PrintPage = (html: string) => Promise<Uint8Array | Refused>;

export interface Exported {
  readonly content: string | Uint8Array;
  readonly losses: readonly Loss[];
  /** Files that the content names, by their path from it; none leads out of its folder. */
  readonly files?: ReadonlyMap<string, string | Uint8Array>;
}

/** An article that was not written. */
export interface Refused {
  /** Why, in a sentence for the user. */
  readonly refused: string;
  /** It is only the embargo: see {@link ExportContext.allowEmbargoed}. */
  readonly embargoed?: boolean;
}

/** The bytes of a file of another format. */
export type Source = Uint8Array;

export interface ImportContext {
  /** The file's name without its folder: "nato.xml". */
  readonly name: string;
  /** The desk's language (BCP 47), for copy that names none. */
  readonly language: string;
  /** The desk's time zone (IANA), for stamps without one. */
  readonly timeZone: string;
  /** The language in which remarks are made; absent: English. */
  readonly say?: Say;
}

/** A line of the source that has no place in the article, or a remark on how it was read. */
export interface Remark {
  readonly message: string;
  /** The words of the source that it is about, as they stand there. */
  readonly words?: string;
  /** Line of the source, from 1, where it has lines. */
  readonly line?: number;
}

/** An article made from a file of another format. */
export interface Imported {
  /** In our format, as `core/article/write` writes it. */
  readonly text: string;
  /** For a list of several. */
  readonly headline?: string;
  /** What was not as the format wants it, and was read all the same. */
  readonly warnings: readonly Remark[];
  /** What the source says and the article does not. With the article it accounts for every line of the source. */
  readonly notPlaced: readonly Remark[];
  /** Files that the source holds and the article names, by the path in the article: "images/one.png". */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** What a format may be recognised by. */
export interface Head {
  readonly bytes: Uint8Array;
  /** The start of the file, as UTF-8. */
  readonly text: string;
  /** The file's name. */
  readonly name: string;
}

/** A row of the registry: a format that is written, read, or both. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Without the full stop. */
  readonly extension: string;
  readonly mediaType: string;
  /** One sentence for pickers and documentation. */
  readonly description: string;
  /** For the desk, its lawyers and its contributors, and not for publication: a story under embargo may be in it. */
  readonly staysInside?: boolean;
  export?(article: Article, context: ExportContext): Exported | Refused | Promise<Exported | Refused>;
  /** Tolerant: what is not valid is a warning. One article for each story in the file. */
  import?(source: Source, context: ImportContext): readonly Imported[] | Promise<readonly Imported[]>;
  /** How likely a file is in this format, from 0 (is not) to 1 (certainly is); absent where it cannot be told. */
  recognise?(head: Head): number;
}

/** What makes a format one that is read. */
export type Importer = Required<Pick<Format, 'import' | 'recognise'>>;
