/** What lint says of each version of an article: it is asked once, whoever wants to know. */
import type { Article } from '../core/article/types';
import type { Problem } from '../core/lint/problem';
import type { Surroundings } from '../core/lint/surroundings';
import type { ArticleDesk } from './desks';

interface Answer {
  readonly desk: ArticleDesk;
  readonly surroundings: Surroundings;
  readonly problems: readonly Problem[];
}

const answers = new WeakMap<Article, Answer>();

/** The problems of an article under its desk, suppressed ones included. The same array as long as nothing has changed. */
export function problemsOf(article: Article, desk: ArticleDesk, surroundings: Surroundings): readonly Problem[] {
  const known = answers.get(article);
  if (known?.desk === desk && known.surroundings === surroundings) return known.problems;
  const problems = desk.linter.lint(article, surroundings);
  answers.set(article, { desk, surroundings, problems });
  return problems;
}
