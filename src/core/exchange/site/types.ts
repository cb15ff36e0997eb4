import type { Edition } from '../../desk/edition';
import type { Stamp } from '../../layout/details';
import type { FeedItem } from '../feeds';

/** What fronts, feeds and the sitemap tell of a story. Plain data: it goes from thread to thread. */
export interface Story extends FeedItem {
  /** The path of its page from the top of the site: `world/europe/nato.html`. */
  readonly page: string;
  readonly stamp: Stamp | undefined;
}

export interface Site {
  readonly edition: Edition;
  /** BCP 47: the language of the fronts. */
  readonly language: string;
  /** Where the site will be published, with a slash at its end; absent where nobody has said it. */
  readonly base?: string;
}

/** A front: the stories of a section, of those below it, too; or of the whole site. */
export interface Front {
  /** The folder in the site that its pages and feeds lie in; empty for the whole site's. */
  readonly folder: string;
  /** The steps of the section as the stories write them; empty for the whole site. */
  readonly section: readonly string[];
  /** Newest first. */
  readonly stories: readonly Story[];
  /** The folders of the sections right below it, in the order of their names. */
  readonly below: readonly Pick<Front, 'folder' | 'section'>[];
}

/** A file of the site, its path from the top. */
export type SiteFile = readonly [path: string, content: string];
