import { countWords } from '../core/article/counts';
import { fieldRow } from '../core/article/fields';
import { textField } from '../core/article/fields-of';
import type { Counts } from '../protocol';
import type { OpenArticle } from './documents';

/** Words a minute of an adult who reads English silently: Brysbaert, "How many words do we read per minute?" (2019). */
const READING_SPEED = 238;

export function countsOf({ article, version }: OpenArticle): Counts {
  const words = countWords(article);
  return {
    version,
    words,
    minutes: words && Math.max(1, Math.round(words / READING_SPEED)),
    headline: textField(article, 'headline')?.length ?? 0,
    headlineLimit: fieldRow('headline')?.limit ?? 0,
  };
}
