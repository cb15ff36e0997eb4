import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Severity } from '../desk/types';
import type { Article } from '../article/types';
import type { Problem } from '../lint/problem';
import { rangeOf } from './ranges';

/** The name under which editors list our problems. */
export const SOURCE = 'crosshead';

export const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The problems of an article that nothing suppresses. `uri` is the article's own, for related places. */
export const diagnostics = (article: Article, uri: string, problems: readonly Problem[]): Diagnostic[] =>
  problems.filter(({ suppressed }) => !suppressed).map(problem => diagnosticOf(article, uri, problem));

export const diagnosticOf = (article: Article, uri: string, problem: Problem): Diagnostic => ({
  range: rangeOf(article, problem),
  severity: SEVERITIES[problem.severity],
  code: problem.rule,
  codeDescription: { href: problem.url },
  source: SOURCE,
  message: problem.message,
  ...(problem.related.length > 0 && {
    relatedInformation: problem.related.map(related => ({
      location: { uri, range: rangeOf(article, related) },
      message: related.message,
    })),
  }),
});
