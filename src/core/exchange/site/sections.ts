import type { Front, Story } from './types';

/** Under this folder are the fronts of the sections, apart from the folders that the pages mirror. */
const SECTIONS = 'section';

/** The fronts of a site, the whole site's first. */
export function frontsOf(stories: readonly Story[]): Front[] {
  const newest = [...stories].sort(byAge);
  const fronts = new Map<string, Growing>([['', { folder: '', section: [], stories: newest }]]);
  for (const story of newest) for (const front of sectionsOf(story, fronts)) front.stories.push(story);
  const all = [...fronts.values()];
  return all.map(front => ({ ...front, below: all.filter(other => isRightBelow(other, front)).sort(byName) }));
}

interface Growing {
  readonly folder: string;
  readonly section: readonly string[];
  readonly stories: Story[];
}

/** The fronts of a story's section and of those above it, made where they are not there yet. */
function sectionsOf({ details: { section } }: Story, fronts: Map<string, Growing>): Growing[] {
  return section.map((_, at) => {
    const steps = section.slice(0, at + 1);
    const folder = frontFolder(steps);
    const front = fronts.get(folder) ?? { folder, section: steps, stories: [] };
    fronts.set(folder, front);
    return front;
  });
}

/** Where the front of a section lies. */
export const frontFolder = (section: readonly string[]): string => [SECTIONS, ...section.map(folderName)].join('/');

/** Characters of a folder's name: file systems take 255 bytes, and a character has up to four. */
const LONGEST = 60;

/** A section as a folder is called: letters and digits of any script, small, so that "UK" and "uk" are one. */
export function folderName(step: string): string {
  const name = step
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return Array.from(name).slice(0, LONGEST).join('').replace(/^-|-$/g, '') || '-';
}

const isRightBelow = (one: Growing, other: Growing): boolean =>
  one.section.length === other.section.length + 1 && (other.folder === '' || one.folder.startsWith(`${other.folder}/`));

const byName = (one: Growing, other: Growing): number => (one.folder < other.folder ? -1 : 1);

/** Newest first; those without a time come last, and what has the same time stands in the order of the pages. */
const byAge = (one: Story, other: Story): number => epochOf(other) - epochOf(one) || (one.page < other.page ? -1 : 1);

const epochOf = ({ stamp }: Story): number => stamp?.instant?.epoch ?? -8.64e15;
