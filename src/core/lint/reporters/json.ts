import { countProblems, locator, shown, type LintedFile, type Reporter } from './report';

function fileReport(file: LintedFile) {
  const at = locator(file.text);
  return {
    path: file.path,
    problems: shown(file).map(({ rule, severity, message, url, start, end, fixes }) => ({
      rule,
      severity,
      message,
      url,
      start: { offset: start, ...at(start) },
      end: { offset: end, ...at(end) },
      fixes,
    })),
  };
}

export const json: Reporter = {
  id: 'json',
  description: 'For programs: every problem with its place, its page and its fixes.',
  report: files => `${JSON.stringify({ files: files.map(fileReport), counts: countProblems(files) }, undefined, 2)}\n`,
};
