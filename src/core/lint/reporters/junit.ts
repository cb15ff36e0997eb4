import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Problem } from '../problem';
import { locator, shown, type LintedFile, type Locate, type Report, type Reporter } from './report';

const fails = ({ severity }: Problem): boolean => severity === 'error' || severity === 'warning';

/** Characters that XML 1.0 cannot hold at all. */
const legal = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

function testCase(path: string, at: Locate, problem: Problem) {
  const { line, column } = at(problem.start);
  const where = `${path}:${line}:${column}`;
  const message = legal(problem.message);
  const detail = fails(problem)
    ? x('failure', { message, type: problem.severity }, legal(`${where} ${problem.message} ${problem.url}`))
    : x('system-out', legal(`${where} ${problem.severity}: ${problem.message}`));
  return x('testcase', { name: `${problem.rule} ${line}:${column}`, classname: legal(path) }, detail);
}

function testSuite(file: LintedFile) {
  const problems = shown(file);
  const at = locator(file.text);
  const cases = problems.map(problem => testCase(file.path, at, problem));
  const passed = x('testcase', { name: 'lint', classname: legal(file.path) });
  const counts = { tests: String(Math.max(1, cases.length)), failures: String(problems.filter(fails).length) };
  return x('testsuite', { name: legal(file.path), ...counts, errors: '0' }, cases.length ? cases : [passed]);
}

function begin(): Report {
  const empty = toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('testsuites', { name: 'crosshead' }),
  ]);
  const inside = empty.lastIndexOf('</');
  return { head: empty.slice(0, inside), file: file => toXml(testSuite(file)), end: () => `${empty.slice(inside)}\n` };
}

export const junit: Reporter = {
  id: 'junit',
  description: 'For build servers: JUnit’s XML, one suite a file; errors and warnings are failures.',
  begin,
};
