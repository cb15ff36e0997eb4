/** What other articles and the workspace need to know of an article. */
import type { Range } from 'vscode-languageserver-types';
import { fieldOf, textField } from '../article/fields-of';
import { introIndex } from '../article/story';
import { plainText } from '../article/text';
import type { Article } from '../article/types';
import type { Desk } from '../desk/types';
import { glanceAt } from '../lint/engine/view';
import { readInstant } from '../time/instant';
import { targetsOf } from './links';
import { peopleIn, peopleOf, type ArticlePeople } from './people/people';
import { rangeOf } from './ranges';

/** An article as a line about it has it. */
export interface ArticleHead {
  readonly headline?: string;
  /** Where the headline stands; the start of the text where there is none. */
  readonly range: Range;
  readonly section?: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly published?: number;
  readonly intro?: string;
}

export interface ArticleSummary extends ArticleHead {
  /** Full names of those whom the article names for certain, in the order of their first mention. */
  readonly people: readonly string[];
  /** Addresses as typed, each once. */
  readonly links: readonly string[];
}

/** Characters of an intro that are kept. */
const LONGEST_INTRO = 300;

/** @param timeZone the zone meant where a time names none (IANA) */
export function headOf(article: Article, timeZone: string): ArticleHead {
  const [headline, section, published] = ['headline', 'section', 'published'].map(name => textField(article, name));
  const intro = article.blocks[introIndex(article)];
  const instant = published === undefined ? undefined : readInstant(published, timeZone);
  return {
    range: rangeOf(article, fieldOf(article, 'headline')?.value ?? { start: 0, end: 0 }),
    ...(headline !== undefined && { headline }),
    ...(section !== undefined && { section }),
    ...(instant && { published: instant.epoch }),
    ...(intro && { intro: plainText(intro.node).slice(0, LONGEST_INTRO) }),
  };
}

/** The summary of an open article. */
export const summaryOf = (article: Article, desk: Desk): ArticleSummary =>
  summary(article, desk, peopleOf(article, desk));

/** The summary of an article that nothing else is asked of: it takes no open one's place in memory. */
export const glimpseOf = (article: Article, desk: Desk): ArticleSummary =>
  summary(article, desk, peopleIn(glanceAt(article, desk), desk));

const summary = (article: Article, desk: Desk, { people }: ArticlePeople): ArticleSummary => ({
  ...headOf(article, desk.timeZone),
  people: people.map(({ name }) => name),
  links: [...new Set(targetsOf(article).map(({ address }) => address))],
});
