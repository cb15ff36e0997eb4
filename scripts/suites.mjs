// Every suite there is: what it needs, how it runs, how its result is read.
import { existsSync } from 'node:fs';
import { hasJava } from './nu.mjs';
import { at } from './root.mjs';

const SHARED = at('../shared/corpora');
const SCHEMAS = process.env.CROSSHEAD_SCHEMAS ?? at('../shared/schemas');

const mocha = (bundle, ...options) => [
  at('node_modules/mocha/bin/mocha.js'),
  ...['--no-config', '--forbid-only', '--forbid-pending', '--exit', ...options],
  at('.build/test', bundle),
];

const literally = text => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Only these outermost groups, whole. */
const onlyGroups = groups => ['--grep', `^(?:${groups.map(literally).join('|')}) `];

const BROWSER = mocha('browser.js', '--timeout', '120000');
const END_TO_END = mocha('end-to-end.js', '--timeout', '120000');
const host = kind => [at('.build/host/run-suite.js'), kind];
const GRAMMAR = [at('node_modules/vscode-tmgrammar-test/dist/snapshot.js'), 'test/grammar/**/*.article'];

/**
 * `needs`: what has to be installed first (`chromium`, `host`, `nu`, `vsix`). `absent`: why the suite cannot run here, where that is
 * no fault; it is printed. `seconds`: the time limit. `window`: it opens windows, one after the other; the other suites are run
 * behind those that do. `alone`: first, and nothing beside it: how long it takes is to be seen. `again`: the arguments for a second
 * attempt at the groups that failed, for suites that wait for somebody else's program on a machine that others use too. The summary
 * tells of each; a test that needs it is to be mended.
 */
export const SUITES = [
  // Under two seconds, to be run at every save: one case a promise, in memory. The next two have the rest of the core's tests.
  { name: 'core', alone: true, reader: 'mocha', args: mocha('core.js', '--timeout', '20000'), seconds: 120 },
  // What must hold of anything: over many generated cases, and by validators of schemas.
  { name: 'promises', reader: 'mocha', args: mocha('promises.js', '--timeout', '60000'), seconds: 120 },
  // In and out through the libraries of Word, XML and HTML, the golden files of every format, and round trips.
  { name: 'exchange', reader: 'mocha', args: mocha('exchange.js', '--timeout', '60000'), seconds: 120 },
  {
    name: 'corpora',
    reader: 'mocha',
    args: mocha('corpora.js', '--timeout', '300000'),
    seconds: 1200,
    absent: existsSync(SHARED) ? undefined : `there is no ${SHARED}, whose articles it reads`,
  },
  {
    name: 'schemas',
    reader: 'mocha',
    args: mocha('schemas.js', '--timeout', '300000'),
    seconds: 600,
    absent: existsSync(SCHEMAS)
      ? undefined
      : `there is no ${SCHEMAS} with the official schemas; CROSSHEAD_SCHEMAS names them`,
  },
  { name: 'html', reader: 'mocha', args: mocha('html.js', '--timeout', '120000'), seconds: 600 },
  {
    name: 'nu',
    reader: 'mocha',
    args: mocha('nu.js', '--timeout', '120000'),
    seconds: 600,
    needs: ['nu'],
    absent: hasJava() ? undefined : 'there is no Java here, which the Nu HTML checker needs',
  },
  { name: 'grammar', reader: 'snapshots', args: GRAMMAR, seconds: 120 },
  { name: 'server', reader: 'mocha', args: mocha('server.js', '--timeout', '60000'), seconds: 300 },
  { name: 'cli', reader: 'mocha', args: mocha('cli.js', '--timeout', '120000'), seconds: 600 },
  { name: 'package', reader: 'mocha', args: mocha('package.js', '--timeout', '120000'), seconds: 600, needs: ['vsix'] },
  {
    name: 'browser',
    window: true,
    reader: 'mocha',
    args: BROWSER,
    again: groups => [...BROWSER, ...onlyGroups(groups)],
    seconds: 600,
    needs: ['chromium'],
  },
  {
    name: 'Node extension host',
    window: true,
    reader: 'mocha',
    args: host('node'),
    again: () => host('node'),
    seconds: 300,
    needs: ['chromium', 'host'],
  },
  {
    name: 'web extension host',
    window: true,
    reader: 'mocha',
    args: host('web'),
    again: () => host('web'),
    seconds: 300,
    needs: ['chromium', 'host'],
  },
  {
    name: 'end to end',
    window: true,
    reader: 'mocha',
    args: END_TO_END,
    again: groups => [...END_TO_END, ...onlyGroups(groups)],
    seconds: 1500,
    needs: ['chromium', 'host', 'vsix'],
  },
];
