/** The problems of an article, where its pages show them. */
import type { Article } from '../core/article/types';
import { rangeOf } from '../core/language/ranges';
import { placeInPage } from '../core/layout/marks';
import type { Problem } from '../core/lint/problem';
import type { PageProblem } from '../preview/messages';

/** Those that nothing suppresses and that have a place in the page. */
export const pageProblems = (article: Article, problems: readonly Problem[]): PageProblem[] =>
  problems.flatMap(problem => {
    const place = problem.suppressed ? undefined : placeInPage(article, problem);
    const { severity, message } = problem;
    return place ? [{ ...place, ...rangeOf(article, problem), severity, message }] : [];
  });
