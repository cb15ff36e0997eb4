import type { Article, Field, Span } from '../../article/types';
import type { Edit } from '../rule';

const lineEnd = ({ text, front }: Article): string => (text.lastIndexOf('\r\n', front.span.end) >= 0 ? '\r\n' : '\n');

/** Where a problem of the front matter as a whole is shown: its opening line, or the first line of a file that has none. */
export function topOf({ text, front }: Article): Span {
  if (front.span.end > 0) return { start: front.span.start, end: front.span.start + 3 };
  const end = text.search(/\r?\n/);
  return { start: 0, end: end < 0 ? text.length : end };
}

/** Where a problem of a field is shown: its value, its name where it has no value, the top where there is no such field. */
export function placeOf(article: Article, field: Field | undefined): Span {
  if (!field) return topOf(article);
  const { start, end } = field.value.end > field.value.start ? field.value : field.key;
  return { start, end };
}

function newField(article: Article, line: string): Edit {
  const { front } = article;
  const eol = lineEnd(article);
  if (front.span.end === 0) return { start: 0, end: 0, text: `---${eol}${line}${eol}---${eol}${eol}` };
  return frontLine(article, line);
}

/** The edit that puts a line behind the last field. */
export function frontLine(article: Article, line: string): Edit {
  const { text, front } = article;
  const eol = lineEnd(article);
  // Front matter that nobody closed may end with the file.
  const lead = /[\r\n]/.test(text[front.fieldsEnd - 1] ?? '') ? '' : eol;
  return { start: front.fieldsEnd, end: front.fieldsEnd, text: `${lead}${line}${eol}` };
}

/** The edit that gives a field a value on one line, whether the field is there or not. */
export function setField(article: Article, field: Field | undefined, name: string, value: string): Edit {
  if (!field) return newField(article, `${name}: ${value}`);
  const colon = article.text.indexOf(':', field.key.end) + 1;
  return { start: colon, end: Math.max(colon, field.value.end), text: ` ${value}` };
}
