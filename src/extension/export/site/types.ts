import type { CancellationToken } from 'vscode';
import type { SiteProgress } from '../../../site-run';

/** What a site is wanted of; folders are paths of the machine. */
export interface SiteWish {
  readonly folder: string;
  /** The articles may show pictures from here, too: the folder of the workspace. */
  readonly workspace: string;
  readonly out: string;
  /** Where it will be published, where that is known. */
  readonly base: string | undefined;
  readonly allowEmbargoed: boolean;
}

/** How it ended. */
export interface SiteMade extends SiteProgress {
  /** Whether nothing went wrong. */
  readonly ok: boolean;
  /** What was told on the way. */
  readonly lines: readonly string[];
}

/** Makes a site, or brings one up to date. One that is cancelled is whole as far as it goes. */
export type MakeSite = (
  wish: SiteWish,
  onProgress: (progress: SiteProgress) => void,
  token: CancellationToken,
) => Promise<SiteMade>;
