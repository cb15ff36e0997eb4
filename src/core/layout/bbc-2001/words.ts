import type { Words } from '../words';

/** What the page of 2001 prints of its own. */
export interface PageWords extends Words {
  readonly untitled: string;
  readonly youAreIn: string;
  readonly emailStory: string;
  moreStories(section: string | undefined): string;
  moreStoriesBelow(section: string | undefined): string;
  /** Names of landmarks, for screen readers. */
  readonly sections: string;
  readonly promos: string;
  readonly onThisStory: string;
}

const named = (section: string | undefined) => (section === undefined ? '' : `${section} `);

const en: PageWords = {
  photo: 'Photo',
  source: 'Source',
  correction: 'Correction',
  seeAlso: 'See also:',
  links: 'Internet links:',
  disclaimer: 'The BBC is not responsible for the content of external internet sites',
  embed: 'Embedded:',
  unknownBlock: 'Unknown block',
  video: 'Video',
  audio: 'Audio',
  untitled: 'Untitled',
  youAreIn: 'You are in',
  emailStory: 'E-mail this story to a friend',
  moreStories: section => `Links to more ${named(section)}stories`,
  moreStoriesBelow: section => `Links to more ${named(section)}stories are at the foot of the page.`,
  sections: 'Sections',
  promos: 'From elsewhere on the BBC',
  onThisStory: 'On this story',
};

export const WORDS = { en };
