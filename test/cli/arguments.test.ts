import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMMANDS } from '../../src/cli/commands';
import { FORMATS } from '../../src/core/exchange/registry';
import { LAYOUTS } from '../../src/core/layout/registry';
import { REPORTERS } from '../../src/core/lint/reporters';
import { RULES } from '../../src/core/lint/rules';
import { crosshead } from './run';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('crosshead', () => {
  it('tells its version', async () => {
    assert.deepEqual(await crosshead(['--version']), { status: 0, out: `${version}\n`, err: '' });
  });

  it('tells every command and every option in its help', async () => {
    const whole = await crosshead(['--help']);
    assert.equal(whole.status, 0);
    for (const { name, options } of COMMANDS) {
      assert.match(whole.out, new RegExp(`^  crosshead ${name}\\b`, 'm'));
      const own = await crosshead([name, '--help']);
      assert.equal(own.status, 0);
      assert.deepEqual(await crosshead(['help', name]), own);
      for (const option of Object.keys(options)) assert.match(own.out, new RegExp(`^  --${option}\\b`, 'm'));
    }
  });

  it('offers every reporter there is', () => {
    const offered = COMMANDS.find(({ name }) => name === 'lint')?.options['format']?.choices;
    assert.deepEqual(
      offered,
      REPORTERS.map(({ id }) => id),
    );
  });

  it('lists rules, formats and layouts', async () => {
    const rules = await crosshead(['rules']);
    for (const { id } of RULES) assert.match(rules.out, new RegExp(`^  ${id} `, 'm'));
    const formats = await crosshead(['formats']);
    for (const { id } of [...FORMATS, ...LAYOUTS]) assert.match(formats.out, new RegExp(`^  ${id} `, 'm'));
    assert.deepEqual([rules.status, formats.status], [0, 0]);
  });

  const mistakes: readonly (readonly [words: string[], said: RegExp])[] = [
    [[], /^crosshead: Say what to do\. The commands are lint, .*--help/],
    [['help', 'lnt'], /^crosshead: There is no command "lnt"\. The commands are lint, /],
    [['lnt'], /^crosshead: There is no command "lnt"\. The commands are lint, /],
    [['lint', '--fromat', 'json'], /^crosshead: Unknown option '--fromat'\. See crosshead lint --help\.$/],
    [['lint', '--format', 'xml'], /^crosshead: --format takes stylish, json, sarif, github or junit, not "xml"\.$/],
    [['lint', '--fail-on', 'hint'], /^crosshead: --fail-on takes error, warning or info, not "hint"\.$/],
    [['lint', '--config'], /^crosshead: .*--config.* See crosshead lint --help\.$/],
    [['lint', '--fix', '-'], /^crosshead: --fix needs files/],
    [['lint', 'no-such-file.article'], /^crosshead: no-such-file\.article cannot be read: it does not exist\. /],
    [['export', 'examples/plain.article'], /^crosshead: Say which format: --to html, /],
    [['export', '--to', 'docs', 'examples/plain.article'], /^crosshead: There is no format "docs"\. There are: html, /],
    [['export', '--to', 'html'], /^crosshead: Name the articles to export/],
    [['export', '--to', 'html', '--layout', 'x', 'examples/plain.article'], /^crosshead: There is no layout "x"\. /],
    [['export', '--to', 'text', 'examples'], /^crosshead: \d+ articles need a folder: give --out <folder>\.$/],
    [['format'], /^crosshead: Name the articles to format/],
    [['format', '--check', '--write', 'examples'], /^crosshead: --check and --write exclude each other\.$/],
    [['format', 'examples'], /^crosshead: Several articles cannot be printed as one text: give --write or --check\.$/],
    [['rules', 'examples'], /^crosshead: crosshead rules takes no paths\. See crosshead rules --help\.$/],
    [
      ['export', '--to', 'json', 'examples/plain.article', '--out', './examples/plain.article'],
      /^crosshead: \.\/examples\/plain\.article is the article itself: give another --out\.$/,
    ],
    [['analyse'], /^crosshead: Name the articles to analyse, or give --jsonl\.$/],
    [['analyse', '--jsonl', 'examples'], /^crosshead: --jsonl reads standard input/],
  ];
  for (const [words, said] of mistakes) {
    it(`answers "${['crosshead', ...words].join(' ')}" with one line and status 2`, async () => {
      const { status, out, err } = await crosshead(words);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err.trimEnd(), said);
      assert.equal(err.trimEnd().split('\n').length, 1);
    });
  }
});
