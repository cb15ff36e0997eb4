/** Putting fields into the front matter. */
import { fieldOf } from '../../article/fields-of';
import type { Article } from '../../article/types';
import type { WritingChange } from './types';

/**
 * The change that puts a field in: behind the field `after` where that is there, else as the last one; in front matter of its own
 * where there is none.
 *
 * @param field in the language of snippets
 */
export function addField(article: Article, field: string, after?: string): WritingChange {
  const { text, front } = article;
  if (front.span.end === 0) return { start: 0, end: 0, text: `---\n${field}\n---\n\n`, snippet: true };
  const before = after === undefined ? undefined : fieldOf(article, after);
  if (before) {
    const end = Math.max(before.key.end + 1, before.value.end);
    return { start: end, end, text: `\n${field}`, snippet: true };
  }
  const at = front.fieldsEnd;
  // Front matter that nobody closed may end with the file.
  const lead = /[\r\n]/.test(text[at - 1] ?? '') ? '' : '\n';
  return { start: at, end: at, text: `${lead}${field}\n`, snippet: true };
}
