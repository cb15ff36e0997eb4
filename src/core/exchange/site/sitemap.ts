import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '../xml';
import { addressIn, addressOf } from './address';
import { pathOf } from './front';
import type { Front, Site, SiteFile, Story } from './types';

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Addresses in one file, as https://www.sitemaps.org/protocol.html allows. */
const MOST = 50_000;

/** The site for search engines: every address that is known. More than one file takes an index, which needs to know where the site is. */
export function sitemapFiles(fronts: readonly Front[], stories: readonly Story[], site: Site): SiteFile[] {
  const { base } = site;
  const urls = [
    ...(base === undefined ? [] : fronts.map(front => urlElement(addressIn(base, pathOf(front))))),
    ...stories.flatMap(story => {
      const address = addressOf(story, site);
      return address === undefined ? [] : [urlElement(address, story.updated ?? story.published)];
    }),
  ];
  if (urls.length === 0) return [];
  return base === undefined || urls.length <= MOST ? [['sitemap.xml', urlSet(urls.slice(0, MOST))]] : many(urls, base);
}

function many(urls: readonly Element[], base: string): SiteFile[] {
  const files = Array.from({ length: Math.ceil(urls.length / MOST) }, (_, at): SiteFile => [
    `sitemap-${at + 1}.xml`,
    urlSet(urls.slice(at * MOST, (at + 1) * MOST)),
  ]);
  const index = x(
    'sitemapindex',
    NAMESPACE,
    files.map(([path]) => x('sitemap', [x('loc', addressIn(base, path))])),
  );
  return [...files, ['sitemap.xml', xmlDocument(index)]];
}

const urlSet = (urls: readonly Element[]): string => xmlDocument(x('urlset', NAMESPACE, [...urls]));

const urlElement = (address: string, changed?: string): Element =>
  x('url', [x('loc', address), ...(changed === undefined ? [] : [x('lastmod', changed)])]);
