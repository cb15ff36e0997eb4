import type { Range, TextEdit } from 'vscode-languageserver-types';
import { formatArticle } from '../article/format';
import type { Article } from '../article/types';
import { textEdit } from './edits';
import { spanOf } from './ranges';

/** The edits that give the article its canonical form; none where it has it. */
export const formattingEdits = (article: Article): TextEdit[] =>
  formatArticle(article).map(change => textEdit(article, change));

/** Those of them that lie in a range. */
export function rangeFormattingEdits(article: Article, range: Range): TextEdit[] {
  const { start, end } = spanOf(article, range);
  return formatArticle(article)
    .filter(change => change.start >= start && change.end <= end)
    .map(change => textEdit(article, change));
}
