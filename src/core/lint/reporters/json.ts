import { vfileMessage } from './vfile-message';
import { countProblems, locator, shown, type LintedFile, type Reporter } from './report';

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

export const json: Reporter = {
  id: 'json',
  description:
    'For programs: every problem with its place, its page and its fixes, readable as a message of vfile too.',
  report: files => `${JSON.stringify({ files: files.map(fileReport), counts: countProblems(files) }, undefined, 2)}\n`,
};
