import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync, existsSync } from 'node:fs';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { createLinter } from '../../../src/core/lint/linter';
import { REPORTERS } from '../../../src/core/lint/reporters';
import { locator, type LintedFile } from '../../../src/core/lint/reporters/report';
import { golden } from './golden';
import { CLOCK } from './run-rule';

const linter = createLinter(DEFAULT_DESK, { clock: CLOCK });
const file = (path: string, text: string): LintedFile => ({ path, text, problems: linter.lint(parseArticle(text)) });

/** The schema that OASIS published. */
const SARIF_SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const front = '---\nheadline: Offer & threat: "new"\ndateline: Moscow\npublished: 2001-11-23 01:27 GMT\n---\n\n';
/** Levels of every kind, a suppression, related places, fixes, and text that every format has to escape. */
const FILES: readonly LintedFile[] = [
  file('desk/clean.article', `${front.replace(/ &.*/, '')}Nato has made an offer.\n`),
  file(
    'desk/a, b: 100%.article',
    `${front}<!-- A note -->\n\nThe center of <b>it, 5 kms away.\r\nNext line.\n\n::video[We hope]\n\n<!-- lint-ignore clip-speaker: court copy -->\n\n::audio[X]\n\n### Sub\n\n![](a.png)\nHe: "We are in it"\n`,
  ),
];

describe('lint/reporters', () => {
  for (const { id, report } of REPORTERS)
    it(`${id} says it its way`, () => {
      golden(`reporters/${id}.txt`, report(FILES, { version: '0.0.0' }));
    });

  it('stylish is silent where all is well, and keeps control characters from the terminal', () => {
    const stylish = REPORTERS[0];
    assert.equal(stylish.report(FILES.slice(0, 1)), '');
    const hostile = file('a\u001B[2J.article', '::video[X]\n');
    assert.ok(!stylish.report([hostile]).includes('\u001B'));
    assert.ok(stylish.report([hostile], { color: true }).includes('\u001B[31m'));
  });

  it('sarif is valid by the schema of its version 2.1.0', () => {
    const schema = JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8')) as Record<string, unknown>;
    // Ajv reads later drafts than the schema's; the keywords that say which are all that tells them apart here.
    delete schema['$schema'];
    delete schema['id'];
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const sarif = REPORTERS.find(({ id }) => id === 'sarif')!;
    for (const files of [FILES, [], FILES.slice(0, 1)]) {
      validate(JSON.parse(sarif.report(files, { version: '0.1.0' })));
      assert.deepEqual(validate.errors, null);
    }
    assert.equal(validate({ version: '2.1.0', runs: [{ results: [] }] }), false);
  });

  it('sarif carries suppressions with their reasons', () => {
    const log = JSON.parse(REPORTERS.find(({ id }) => id === 'sarif')!.report(FILES)) as {
      version: string;
      runs: {
        results: { ruleId: string; ruleIndex: number; suppressions: { justification: string }[] }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    const [run] = log.runs;
    const suppressed = run!.results.filter(({ suppressions }) => suppressions.length);
    assert.deepEqual(
      suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions[0]?.justification]),
      [['clip-speaker', 'court copy']],
    );
    for (const { ruleId, ruleIndex } of run!.results) assert.equal(run!.tool.driver.rules[ruleIndex]?.id, ruleId);
  });

  it('finds lines and columns over every kind of line end', () => {
    const at = locator('a\nbc\r\nd\re');
    assert.deepEqual([0, 1, 2, 4, 6, 8].map(at), [
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('has no golden file of a reporter that is gone', () => {
    for (const { id } of REPORTERS) assert.ok(existsSync(`test/golden/lint/reporters/${id}.txt`), id);
    assert.ok(readFileSync('test/golden/lint/reporters/junit.txt', 'utf8').startsWith('<?xml version="1.0"'));
  });
});
