/** How the pages of a site find its fronts, which are written when all pages are. */
import { textField } from '../../article/fields-of';
import type { Article } from '../../article/types';
import { sectionPath } from '../../layout/details';
import { addressFrom } from '../addresses';
import { pathOf } from './front';
import { folderName, frontFolder } from './sections';
import { WORDS } from './words';

/** The folders of the fronts that an article makes there be. */
export function frontsFor(article: Pick<Article, 'front'>): string[] {
  const section = sectionPath(textField(article, 'section'));
  return section.map((_, at) => frontFolder(section.slice(0, at + 1)));
}

/** The address of a section's front as a page in the folder `from` names it; `undefined` where the site has none. */
export type FindFront = (section: readonly string[], from: string) => string | undefined;

/**
 * A single name, as navigations have it, is also looked for below other sections, the highest first: "Europe" leads to
 * "World/Europe" where nothing is in "Europe" alone.
 *
 * @param folders of the fronts of sections
 */
export function frontFinder(folders: readonly string[]): FindFront {
  const known = new Set(folders);
  const byName = new Map([...folders].sort(deepestFirst).map(folder => [lastStep(folder), folder]));
  const find = (section: readonly string[]): string | undefined => {
    const folder = frontFolder(section);
    if (known.has(folder)) return folder;
    if (section.length !== 1) return section.length === 0 ? '' : undefined;
    return byName.get(lastStep(folder)) ?? (HOME.has(lastStep(folder)) ? '' : undefined);
  };
  // Every page of a folder asks for the same.
  const addresses = new Map<string, string | undefined>();
  return (section, from) => {
    const key = `${from}\n${section.join('/')}`;
    if (addresses.has(key)) return addresses.get(key);
    const folder = find(section);
    const address = folder === undefined ? undefined : addressFrom(from, pathOf({ folder }));
    addresses.set(key, address);
    return address;
  };
}

/** What navigations call the front of the whole site. */
const HOME = new Set(Object.values(WORDS).flatMap(({ home }) => home.map(folderName)));

/** Of one depth the last in the order of names comes first: what comes later in a map stays. */
const deepestFirst = (one: string, other: string): number => depth(other) - depth(one) || (one < other ? 1 : -1);

const depth = (folder: string): number => folder.split('/').length;

const lastStep = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1);
