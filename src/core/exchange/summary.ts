import { textField } from '../article/fields-of';
import { introIndex } from '../article/story';
import { plainText } from '../article/text';
import type { Article } from '../article/types';
import { findDateline } from '../time/dateline';

/** What the story says in a sentence: the summary field, else the intro without its dateline. */
export function summaryOf(article: Article): string | undefined {
  return textField(article, 'summary') ?? introOf(article);
}

/** A page, its head, its data and the lists that it stands in all ask for it. */
const intros = new WeakMap<Article, { readonly intro: string | undefined }>();

function introOf(article: Article): string | undefined {
  const known = intros.get(article) ?? { intro: readIntro(article) };
  intros.set(article, known);
  return known.intro;
}

function readIntro(article: Article): string | undefined {
  const node = article.blocks[introIndex(article)]?.node;
  if (node?.type !== 'paragraph') return undefined;
  const text = plainText(node.children[0]);
  const dateline = findDateline(text);
  return oneLine(text.slice(dateline?.start === 0 ? dateline.end : 0));
}

/** A wrapped text as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
