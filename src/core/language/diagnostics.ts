import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { positionAt } from '../article/positions';
import type { Article } from '../article/types';
import type { Severity } from '../desk/types';
import { placeBlock, type Told } from '../lint/engine/emit';
import type { Report } from '../lint/engine/report';
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

/** What was told of a block that began at this place. */
interface Diagnosed {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  readonly items: readonly Diagnostic[];
}
const diagnosed = new WeakMap<Told, Diagnosed>();

function ofBlock(article: Article, uri: string, block: number, told: Told): readonly Diagnostic[] {
  const start = article.starts[block] ?? 0;
  const line = article.lines[block] ?? 0;
  const { character } = positionAt(article, start);
  const last = diagnosed.get(told);
  if (last?.line === line && last.character === character && last.uri === uri) return last.items;
  const items = ofProblems(article, uri, placeBlock(told, start));
  diagnosed.set(told, { uri, line, character, items });
  return items;
}

const ofProblems = (article: Article, uri: string, problems: readonly Problem[]): readonly Diagnostic[] =>
  problems.filter(({ suppressed }) => !suppressed).map(problem => diagnosticOf(article, uri, problem));

/**
 * The problems of an article that nothing suppresses. Those of a block that stands on the line on which it stood are the
 * same objects. `uri` is the article's own, for related places.
 */
export function diagnostics({ article, inBlocks, others }: Report, uri: string): Diagnostic[] {
  const all = [...ofProblems(article, uri, others)];
  for (const { block, value } of inBlocks) for (const item of ofBlock(article, uri, block, value)) all.push(item);
  return all;
}

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
