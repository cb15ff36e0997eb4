/** What other articles and the workspace need to know of an article. */
import type { Range } from 'vscode-languageserver-types';
import { fieldOf, textField } from '../article/fields-of';
import { introIndex } from '../article/story';
import { plainText } from '../article/text';
import type { Article } from '../article/types';
import { readInstant } from '../time/instant';
import { targetsIn } from './links';
import { rangeOf } from './ranges';

export interface ArticleSummary {
  readonly headline?: string;
  /** Where the headline stands; the start of the text where there is none. */
  readonly range: Range;
  readonly section?: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly published?: number;
  readonly intro?: string;
  /** Addresses as typed, each once. */
  readonly links: readonly string[];
}

/** Characters of an intro that are kept. */
const LONGEST_INTRO = 300;

/** @param timeZone the zone meant where a time names none (IANA) */
export function summaryOf(article: Article, timeZone: string): ArticleSummary {
  const [headline, section, published] = ['headline', 'section', 'published'].map(name => textField(article, name));
  const intro = article.blocks[introIndex(article)];
  const instant = published === undefined ? undefined : readInstant(published, timeZone);
  return {
    range: rangeOf(article, fieldOf(article, 'headline')?.value ?? { start: 0, end: 0 }),
    links: [
      ...new Set(article.blocks.flatMap(({ node, text }) => targetsIn(node, text).map(({ address }) => address))),
    ],
    ...(headline !== undefined && { headline }),
    ...(section !== undefined && { section }),
    ...(instant && { published: instant.epoch }),
    ...(intro && { intro: plainText(intro.node).slice(0, LONGEST_INTRO) }),
  };
}
