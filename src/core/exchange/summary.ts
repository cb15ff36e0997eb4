import { textField } from '../article/fields-of';
import { introIndex } from '../article/story';
import { plainText } from '../article/text';
import type { Article, Paragraph } from '../article/types';
import { datelineIn } from '../layout/dateline';

/** What the story says in a sentence: the summary field, else the intro without its dateline. */
export function summaryOf(article: Article): string | undefined {
  return textField(article, 'summary') ?? introOf(article);
}

/** A page, its head, its data and the lists that it stands in all ask for it. */
const intros = new WeakMap<Paragraph, string>();

function introOf(article: Article): string | undefined {
  const node = article.blocks[introIndex(article)]?.node;
  if (node?.type !== 'paragraph') return undefined;
  const known = intros.get(node) ?? readIntro(node);
  intros.set(node, known);
  return known;
}

function readIntro(node: Paragraph): string {
  const text = plainText(node.children[0]);
  return oneLine(text.slice(datelineIn(node)?.end ?? 0));
}

/** Most texts hold nothing but single blanks. */
const MORE_THAN_BLANKS = /[^\S ]| {2}/;

/** A wrapped text as one line. */
export const oneLine = (text: string): string =>
  (MORE_THAN_BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
