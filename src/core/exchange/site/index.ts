import styles from '../../../../media/front.css';
import { feedFiles } from './feeds';
import { frontPages, STYLE_SHEET } from './front';
import { frontsOf } from './sections';
import { sitemapFiles } from './sitemap';
import type { Front, Site, SiteFile, Story } from './types';

/** What a site has beside the pages of its stories: fronts, feeds, the sitemap and a style sheet, one file after the other. */
export function* siteFiles(stories: readonly Story[], site: Site): Generator<SiteFile> {
  const fronts = frontsOf(stories);
  const [top] = fronts as [Front, ...Front[]];
  yield [STYLE_SHEET, styles];
  for (const front of fronts) {
    yield* frontPages(front, top, site);
    yield* feedFiles(front, site);
  }
  yield* sitemapFiles(fronts, top.stories, site);
}
