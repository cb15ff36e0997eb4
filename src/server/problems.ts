/** What lint says of each version of an article: it is asked once, whoever wants to know. */
import type { Article } from '../core/article/types';
import type { Problem } from '../core/lint/problem';
import type { ArticleDesk } from './desks';

interface Answer {
  readonly desk: ArticleDesk;
  readonly problems: readonly Problem[];
}

const answers = new WeakMap<Article, Answer>();

/** The problems of an article under its desk, suppressed ones included. The same array as long as neither has changed. */
export function problemsOf(article: Article, desk: ArticleDesk): readonly Problem[] {
  const known = answers.get(article);
  if (known?.desk === desk) return known.problems;
  const problems = desk.linter.lint(article);
  answers.set(article, { desk, problems });
  return problems;
}
