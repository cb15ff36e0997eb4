import type { Fix as SarifFix, Location, Region, ReportingDescriptor, Result, Run } from 'sarif';
import type { Span } from '../../article/types';
import type { Fix, Problem, Related, Severity } from '../problem';
import { pageOf, type Rule } from '../rule';
import { RULES } from '../rules';
import { indented, JsonList } from './json-list';
import { locator, type Locate, type Report, type ReportOptions, type Reporter } from './report';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A path as a URI; one that is not from the root is relative, and a colon in it opens no scheme. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

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

function resultOf(path: string, problem: Problem, at: Locate, rules: NamedRules): Result {
  const { rule, severity, message, related, fixes, suppressed } = problem;
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
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

/** The rules that problems name, in the order in which they are first named. */
class NamedRules {
  private readonly ids: string[] = [];

  indexOf(id: string): number {
    const index = this.ids.indexOf(id);
    return index < 0 ? this.ids.push(id) - 1 : index;
  }

  descriptors(): ReportingDescriptor[] {
    const known = new Map(RULES.map(rule => [rule.id, ruleOf(rule)]));
    return this.ids.map(id => known.get(id) ?? { id });
  }
}

const DRIVER = { name: 'Crosshead', informationUri: 'https://github.com/crosshead/crosshead' };

/** The log in its order of writing: the tool comes behind its results, since its rules are those that they name. */
function begin({ version }: ReportOptions = {}): Report {
  const rules = new NamedRules();
  const results = new JsonList(6);
  return {
    head: `{
  "$schema": "${SCHEMA}",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": `,
    file: ({ path, text, problems }) => {
      const at = locator(text);
      return problems.map(problem => results.entry(resultOf(path, problem, at, rules))).join('');
    },
    end: () => {
      const semantic = version === undefined ? {} : { semanticVersion: version };
      const tool: Run['tool'] = { driver: { ...DRIVER, ...semantic, rules: rules.descriptors() } };
      return `${results.end()},
      "tool": ${indented(tool, 6)}
    }
  ]
}
`;
    },
  };
}

export const sarif: Reporter = {
  id: 'sarif',
  description: 'For code scanning: SARIF 2.1.0, with fixes, and with suppressions and their reasons.',
  begin,
};
