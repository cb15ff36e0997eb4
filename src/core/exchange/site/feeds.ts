import { atomFeed, rssFeed, type Channel, type Entry } from '../feeds';
import { xmlDocument } from '../xml';
import { addressIn } from './address';
import type { Front, Site, SiteFile, Story } from './types';

/** Stories in a feed, the newest. */
const STORIES = 30;

const KINDS = [
  { name: 'feed.rss', label: 'RSS', mediaType: 'application/rss+xml', write: rssFeed },
  { name: 'feed.atom', label: 'Atom', mediaType: 'application/atom+xml', write: atomFeed },
] as const;

/** The feeds of a front, and where they lie. */
export const feedsOf = ({ folder }: Pick<Front, 'folder'>) =>
  KINDS.map(kind => ({ ...kind, path: folder === '' ? kind.name : `${folder}/${kind.name}` }));

/** Its newest stories, each with its summary; they lead to the pages where those have addresses. */
export function feedFiles(front: Front, site: Site): SiteFile[] {
  const entries = front.stories.slice(0, STORIES).map(story => entryFor(story, site));
  return feedsOf(front).map(({ path, write }) => [path, xmlDocument(write(channelFor(front, site), entries))]);
}

function channelFor({ folder, section }: Front, { edition, language, base }: Site): Channel {
  const link = base === undefined ? undefined : addressIn(base, folder === '' ? '' : `${folder}/`);
  const id = `urn:x-crosshead:feed:${encodeURIComponent(folder)}`;
  return { title: [edition.masthead.title, ...section].join(' | '), id, link, language };
}

function entryFor(story: Story, { base }: Site): Entry {
  return { item: base === undefined ? story : { ...story, url: story.url ?? addressIn(base, story.page) } };
}
