/** What lint says of each version of an article: it is asked once, whoever wants to know. */
import type { Article } from '../core/article/types';
import type { Report } from '../core/lint/engine/report';
import type { Surroundings } from '../core/lint/surroundings';
import type { ArticleDesk } from './desks';

interface Answer {
  readonly desk: ArticleDesk;
  readonly surroundings: Surroundings;
  readonly report: Report;
}

const answers = new WeakMap<Article, Answer>();

/** The report on an article under its desk. The same object as long as nothing has changed. */
export function reportOn(article: Article, desk: ArticleDesk, surroundings: Surroundings): Report {
  const known = answers.get(article);
  if (known?.desk === desk && known.surroundings === surroundings) return known.report;
  const report = desk.linter.report(article, surroundings);
  answers.set(article, { desk, surroundings, report });
  return report;
}
