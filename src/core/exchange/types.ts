import type { Article } from '../article/types';
import type { Layout, PageContext } from '../layout/types';

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
}

export interface Exported {
  readonly content: string | Uint8Array;
  readonly losses: readonly Loss[];
}

/** A row of the registry. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Without the full stop. */
  readonly extension: string;
  readonly mediaType: string;
  /** One sentence for pickers and documentation. */
  readonly description: string;
  export?(article: Article, context: ExportContext): Exported | Promise<Exported>;
}
