import type { Fix as SarifFix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Span } from '../../article/types';
import type { Fix, Problem, Related, Severity } from '../problem';
import { pageOf, type Rule } from '../rule';
import { RULES } from '../rules';
import { locator, type LintedFile, type Locate, type Reporter } from './report';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A path as a relative URI reference. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/').replace(/%3A/g, ':');

function regionOf({ start, end }: Span, at: Locate): Region {
  const [from, to] = [at(start), at(end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

const artifact = (path: string) => ({ artifactLocation: { uri: uriOf(path) } });

const locationOf = (path: string, span: Span, at: Locate): Location => ({
  physicalLocation: { ...artifact(path), region: regionOf(span, at) },
});

const relatedOf = (path: string, at: Locate) => (related: Related, id: number) => ({
  id,
  message: { text: related.message },
  ...locationOf(path, related, at),
});

const fixOf =
  (path: string, at: Locate) =>
  (fix: Fix): SarifFix => ({
    description: { text: fix.title },
    artifactChanges: [
      {
        ...artifact(path),
        replacements: fix.edits.map(edit => ({
          deletedRegion: regionOf(edit, at),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  });

function resultOf(path: string, problem: Problem, at: Locate, index: ReadonlyMap<string, number>): Result {
  const { rule, severity, message, related, fixes, suppressed } = problem;
  const ruleIndex = index.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(path, problem, at)],
    ...(related.length > 0 && { relatedLocations: related.map(relatedOf(path, at)) }),
    ...(fixes.length > 0 && { fixes: fixes.map(fixOf(path, at)) }),
    // An empty list says: looked at, and not suppressed.
    suppressions: suppressed ? [{ kind: 'inSource', status: 'accepted', justification: suppressed.reason }] : [],
  };
}

const ruleOf = ({ id, severity, docs }: Rule): ReportingDescriptor => ({
  id,
  shortDescription: { text: docs.what },
  fullDescription: { text: docs.why },
  helpUri: pageOf(id),
  defaultConfiguration: { level: LEVELS[severity] },
});

function logOf(files: readonly LintedFile[], version: string | undefined): Log {
  const named = new Set(files.flatMap(({ problems }) => problems.map(({ rule }) => rule)));
  const rules = RULES.filter(({ id }) => named.has(id));
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  const driver = {
    name: 'Crosshead',
    informationUri: 'https://github.com/crosshead/crosshead',
    ...(version !== undefined && { semanticVersion: version }),
    rules: rules.map(ruleOf),
  };
  const results = files.flatMap(({ path, text, problems }) => {
    const at = locator(text);
    return problems.map(problem => resultOf(path, problem, at, index));
  });
  return { $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] };
}

export const sarif: Reporter = {
  id: 'sarif',
  description: 'For code scanning: SARIF 2.1.0, with fixes, and with suppressions and their reasons.',
  report: (files, { version } = {}) => `${JSON.stringify(logOf(files, version), undefined, 2)}\n`,
};
