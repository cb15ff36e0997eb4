import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { positionAt } from '../article/positions';
import type { Article } from '../article/types';
import type { Severity } from '../desk/types';
import { placeBlock, type Told } from '../lint/engine/emit';
import type { Report } from '../lint/engine/report';
import type { Problem } from '../lint/problem';
import type { Say } from '../say';
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
export function diagnostics({ article, inBlocks, others }: Report, uri: string, say: Say): Diagnostic[] {
  const all = [...ofProblems(article, uri, others)];
  for (const { block, value } of inBlocks) for (const item of ofBlock(article, uri, block, value)) all.push(item);
  return all.length > MOST ? gravest(all, say) : all;
}

/** Problems that an editor is given at once: with tens of thousands VS Code draws nothing else for minutes. */
export const MOST = 2_000;

function gravest(all: readonly Diagnostic[], say: Say): Diagnostic[] {
  const shown = [...all].sort((a, b) => (a.severity ?? 0) - (b.severity ?? 0)).slice(0, MOST);
  const start = { line: 0, character: 0 };
  const message = say('{count} more problems are not shown. Mend some of these first.', { count: all.length - MOST });
  return [{ range: { start, end: start }, severity: SEVERITIES.information, source: SOURCE, message }, ...shown];
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
