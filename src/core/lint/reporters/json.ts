import { vfileMessage } from './vfile-message';
import { indented, JsonList } from './json-list';
import { countProblems, locator, noProblems, shown, type LintedFile, type Report, type Reporter } from './report';

function fileReport(file: LintedFile) {
  const at = locator(file.text);
  return {
    path: file.path,
    problems: shown(file).map(problem => {
      const { rule, severity, message, start, end, fixes } = problem;
      return {
        rule,
        severity,
        message,
        start: { offset: start, ...at(start) },
        end: { offset: end, ...at(end) },
        fixes,
        ...vfileMessage(problem, at),
      };
    }),
  };
}

function begin(): Report {
  const files = new JsonList(2);
  const counts = noProblems();
  return {
    head: '{\n  "files": ',
    file: file => {
      countProblems(counts, file);
      return files.entry(fileReport(file));
    },
    end: () => `${files.end()},\n  "counts": ${indented(counts, 2)}\n}\n`,
  };
}

export const json: Reporter = {
  id: 'json',
  description:
    'For programs: every problem with its place, its page and its fixes, readable as a message of vfile too.',
  begin,
};
