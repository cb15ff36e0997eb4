/** Copy as it comes from elsewhere: plain text, with its headline on top where it has one. */
import { NO_FRONT_MATTER } from '../article/front-matter';
import { plainArticle } from '../article/plain-article';
import type { Article, Field, Span } from '../article/types';
import { findDateline } from '../time/dateline';
import { isTitleCase } from './facts/title-case';

/** Words; what is longer is text. */
const MOST_WORDS = 20;
const ENDED = /[.!?…:,]["'”’)]*$/;
const SINGLE = /(?:^|[\s(])['‘]\p{L}/u;
const DOUBLE = /["“”]/;
/** A byline, or words that somebody says: headlines quote in single marks, and what is in double ones is never passed over. */
const NO_HEADLINE = /^by\b|["“”]/i;

/**
 * Whether a first paragraph is a headline: a line that ends as no sentence does, in title case, above a dateline, or in the single
 * marks of headlines above a text that quotes in double ones.
 */
function isHeadline(head: string, next: string, rest: string): boolean {
  if (head.split(/\s+/).length > MOST_WORDS || NO_HEADLINE.test(head) || findDateline(head)?.start === 0) return false;
  if (!ENDED.test(head) || isTitleCase(head) || findDateline(next)?.start === 0) return true;
  return SINGLE.test(head) && DOUBLE.test(rest);
}

const headlineField = (text: string, value: Span): Field => ({
  name: 'headline',
  key: { start: value.start, end: value.start },
  value,
  data: text.slice(value.start, value.end),
  known: true,
});

/** Plain text as an article: a headline, where one stands on top, and paragraphs, taken literally. */
export function plainCopy(text: string): Article {
  const article = plainArticle(text);
  const { blocks, starts, lines } = article;
  const [first, second] = blocks;
  const [start, next] = [starts[0] ?? 0, starts[1] ?? 0];
  const head = first?.text.trim() ?? '';
  if (!first || !second || !head || !isHeadline(head, second.text.trim(), text.slice(next))) return article;
  const from = start + first.text.indexOf(head);
  return {
    text,
    front: { ...NO_FRONT_MATTER, fields: [headlineField(text, { start: from, end: from + head.length })] },
    blocks: blocks.slice(1),
    starts: Array.from(starts).slice(1),
    lines: Array.from(lines).slice(1),
  };
}
