import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { itWhere } from '../where';
import { CLEAN, MENDABLE, MENDED, WITHOUT_HEADLINE } from './articles';
import { Folder } from './folder';
import { crosshead, PROGRAM } from './run';

interface JsonReport {
  readonly files: readonly { readonly path: string; readonly problems: readonly { readonly rule: string }[] }[];
}
const reported = (out: string): JsonReport['files'] => (JSON.parse(out) as JsonReport).files;

describe('crosshead lint', () => {
  const folder = new Folder();
  const lint = (words: readonly string[], input?: string) =>
    crosshead(['lint', ...words], { cwd: folder.path, ...(input !== undefined && { input }) });

  it('says nothing of a clean article, and exits with 0', async () => {
    folder.write('a.article', CLEAN);
    assert.deepEqual(await lint(['a.article']), { status: 0, out: '', err: '' });
  });

  it('tells problems with their places, and exits with 1', async () => {
    folder.write('a.article', MENDABLE);
    const { status, out, err } = await lint(['a.article']);
    assert.match(out, /^a\.article\n +10:1 +warning .*heading-level\n\n1 warning\n$/);
    assert.deepEqual([status, err], [1, '']);
  });

  it('fails on the level asked for', async () => {
    folder.write('a.article', MENDABLE);
    folder.write('b.article', WITHOUT_HEADLINE);
    assert.equal((await lint(['a.article', '--fail-on', 'error'])).status, 0);
    assert.equal((await lint(['a.article', '--fail-on', 'warning'])).status, 1);
    assert.equal((await lint(['b.article', '--fail-on', 'error'])).status, 1);
    const remark = `${CLEAN}\n![A shelf of books](shelf.png)\nThe library has 4,000 books\n`;
    folder.write('c.article', remark);
    assert.equal((await lint(['c.article'])).status, 0);
    assert.equal((await lint(['c.article', '--fail-on', 'info'])).status, 1);
  });

  it('explains the configuration of a file, and exits with 0', async () => {
    folder.write('a.article', MENDABLE);
    folder.write('crosshead.yaml', 'rules:\n  heading-level: hint\n');
    const { status, out, err } = await lint(['--explain', 'a.article']);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^# How Crosshead reads a\.article\./);
    assert.match(out, /^# From crosshead\.yaml\.$/m);
    assert.match(out, /^ {2}heading-level: hint # set in crosshead\.yaml$/m);
    const missing = await lint(['--explain', 'b.article']);
    assert.deepEqual([missing.status, missing.out], [2, '']);
  });

  it('reads standard input', async () => {
    const { status, out } = await lint(['-', '--format', 'json'], MENDABLE);
    assert.equal(status, 1);
    assert.deepEqual(
      reported(out).map(file => [file.path, file.problems.map(({ rule }) => rule)]),
      [['standard input', ['heading-level']]],
    );
  });

  it('walks folders for articles, each once, and leaves out node_modules and hidden folders', async () => {
    for (const name of ['b.article', 'a/z.article', 'a/b.article', 'node_modules/x/a.article', '.git/a.article'])
      folder.write(name, CLEAN);
    folder.write('notes.txt', 'No article.');
    const { out } = await lint(['.', 'b.article', path.join(folder.path, 'a', 'b.article'), '--format', 'json']);
    assert.deepEqual(
      reported(out).map(file => file.path),
      ['a/b.article', 'a/z.article', 'b.article'],
    );
    assert.deepEqual((await lint(['--format', 'json'])).out, out);
  });

  it('leaves out what is hidden in a folder, and folders behind links, which may lead in a circle', async () => {
    folder.write('a.article', CLEAN);
    folder.write('._a.article', Buffer.from([0, 5, 0x16, 7, 0xff]));
    symlinkSync('editor@machine.1234', path.join(folder.path, '.#a.article'));
    symlinkSync('.', path.join(folder.path, 'round.article'));
    symlinkSync('..', path.join(folder.path, 'up'));
    const { status, out, err } = await lint(['.', '--format', 'json']);
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(
      reported(out).map(file => file.path),
      ['a.article'],
    );
  });

  itWhere('/usr/bin/mkfifo', 'leaves pipes in a folder alone: nobody may ever write to them', async () => {
    folder.write('a.article', CLEAN);
    spawnSync('mkfifo', ['b.article'], { cwd: folder.path });
    symlinkSync('b.article', path.join(folder.path, 'c.article'));
    assert.deepEqual(await lint(['.']), { status: 0, out: '', err: '' });
  });

  itWhere('/usr/bin/mkfifo', 'tells of files as they are done, without waiting for the last', async () => {
    const names = Array.from({ length: 16 }, (_, i) => `${String(i).padStart(2, '0')}.article`);
    for (const name of names) folder.write(name, MENDABLE);
    spawnSync('mkfifo', ['last'], { cwd: folder.path });
    const child = spawn(process.execPath, [PROGRAM, 'lint', '.', 'last'], { cwd: folder.path });
    const [told] = (await once(child.stdout, 'data')) as [Buffer];
    assert.match(String(told), /^00\.article\n/);
    writeFileSync(path.join(folder.path, 'last'), MENDABLE);
    const rest: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => rest.push(chunk));
    const [status] = (await once(child, 'close')) as [number];
    assert.equal(status, 1);
    assert.match(Buffer.concat(rest).toString(), /last\n +10:1 .*\n\n17 warnings\n$/);
  });

  itWhere('/usr/bin/mkfifo', 'names a file with a backslash as it is called', async () => {
    folder.write('a\\b.article', MENDABLE);
    assert.match((await lint(['.'])).out, /^a\\b\.article\n/);
  });

  it('leaves the documents of Go’s present tool alone', async () => {
    const slides = 'Nato and Russia\n23 Nov 2001\nTags: nato\n\n* First\n\n.code x.go\n';
    folder.write('talk.article', slides);
    assert.deepEqual(await lint(['--fix', '.']), { status: 0, out: '', err: '' });
    assert.equal(readFileSync(path.join(folder.path, 'talk.article'), 'utf8'), slides);
  });

  it('says nothing of templates for new articles, and changes none', async () => {
    folder.write('templates/court.article', MENDABLE);
    folder.write('forms/court.article', MENDABLE);
    folder.write('desk/crosshead.yaml', 'templates: [../forms]\n');
    assert.deepEqual(await lint(['--fix', 'templates']), { status: 0, out: '', err: '' });
    assert.equal(readFileSync(path.join(folder.path, 'templates/court.article'), 'utf8'), MENDABLE);
    const named = ['--config', 'desk/crosshead.yaml'];
    assert.equal((await lint(['forms', ...named])).status, 0);
    // A desk that names its folders has no others.
    assert.equal((await lint(['templates', ...named])).status, 1);
    assert.equal((await lint(['forms'])).status, 1);
  });

  it('has a reporter for every reader', async () => {
    folder.write('a b.article', MENDABLE);
    const as = async (format: string) => (await lint(['a b.article', '--format', format])).out;
    assert.match(await as('github'), /^::warning file=a b\.article,line=10,/);
    assert.match(await as('junit'), /<testsuite name="a b\.article" tests="1" failures="1"/);
    const sarif = JSON.parse(await as('sarif')) as { runs: { tool: { driver: { semanticVersion: string } } }[] };
    assert.match(sarif.runs[0]!.tool.driver.semanticVersion, /^\d+\.\d+\.\d+$/);
  });

  it('takes the configuration beside or above an article, or the one named', async () => {
    folder.write('a/b/c.article', MENDABLE);
    folder.write('a/crosshead.yaml', 'rules:\n  heading-level: off\n');
    folder.write('strict.yaml', 'rules:\n  heading-level: error\n');
    assert.equal((await lint(['a'])).status, 0);
    const { status, out } = await lint(['a', '--config', 'strict.yaml']);
    assert.equal(status, 1);
    assert.match(out, /error .*heading-level/);
  });

  it('tells a broken configuration by file, line and column, once, and exits with 2', async () => {
    folder.write('crosshead.yaml', 'language: en-GB\nrules:\n  heading-levle: off\n');
    for (const name of ['a.article', 'b.article', 'c.article']) folder.write(name, CLEAN);
    const { status, err } = await lint(['.']);
    assert.equal(status, 2);
    assert.match(err, /^crosshead: crosshead\.yaml:3:3: .*heading-levle.*heading-level.*\n$/);
    folder.write('crosshead.yaml', 'rules: [\n');
    assert.match((await lint(['.'])).err, /^crosshead: crosshead\.yaml:\d+:\d+: .*\n$/);
    assert.match(
      (await lint(['--config', 'gone.yaml'])).err,
      /^crosshead: gone\.yaml cannot be read: it does not exist/,
    );
  });

  it('looks at the articles that a story points at', async () => {
    folder.write('other.article', CLEAN);
    const lines = [
      'Library to open on Sundays](other.article)',
      'Elsewhere](other.article)',
      'Gone](gone%20now.article)',
    ];
    folder.write('a.article', `${CLEAN}\n:::see-also\n${lines.map(line => `- [${line}\n`).join('')}:::\n`);
    const { out } = await lint(['a.article']);
    assert.equal(out.match(/see-also-target/g)?.length, 2, out);
    assert.match(out, /headed “Library to open on Sundays”/);
    assert.match(out, /There is no file “gone%20now\.article”/);
  });

  it('says nothing of an article that a story points at and nobody can read', async () => {
    folder.write('other.article', Buffer.from('---\nheadline: Caf\xe9\n---\n', 'latin1'));
    folder.write('a.article', `${CLEAN}\n:::see-also\n- [Elsewhere](other.article)\n:::\n`);
    assert.deepEqual(await lint(['a.article']), { status: 0, out: '', err: '' });
  });

  it('suppresses what a note suppresses, and counts it', async () => {
    const note = '<!-- lint-ignore heading-level: as the agency sent it -->\n\n# The vote';
    folder.write('a.article', MENDABLE.replace('# The vote', note));
    const { status, out } = await lint(['.', '--format', 'json']);
    assert.equal(status, 0);
    assert.match(out, /"suppressed": 1/);
  });

  describe('--fix', () => {
    it('mends files in their place and keeps their rights, line ends and byte order mark', async () => {
      const crlf = `\uFEFF${MENDABLE}`.replaceAll('\n', '\r\n');
      const file = folder.write('a.article', crlf);
      chmodSync(file, 0o640);
      const { status, out } = await lint(['--fix', 'a.article']);
      assert.deepEqual([status, out], [0, '']);
      assert.equal(readFileSync(file, 'utf8'), `\uFEFF${MENDED}`.replaceAll('\n', '\r\n'));
      assert.equal(statSync(file).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder.path), ['a.article']);
    });

    it('does not touch a file that needs no mending', async () => {
      const file = folder.write('a.article', CLEAN);
      const { mtimeMs, ino } = statSync(file);
      await lint(['--fix', '.']);
      const after = statSync(file);
      assert.deepEqual([after.mtimeMs, after.ino], [mtimeMs, ino]);
    });

    it('mends the file that a link leads to, and keeps the link', async () => {
      const file = folder.write('there/a.article', MENDABLE);
      const link = path.join(folder.path, 'link.article');
      symlinkSync(file, link);
      await lint(['--fix', 'link.article']);
      assert.equal(readFileSync(file, 'utf8'), MENDED);
      assert.equal(
        readdirSync(folder.path, { withFileTypes: true })
          .find(({ name }) => name === 'link.article')
          ?.isSymbolicLink(),
        true,
      );
    });

    it('leaves a read-only file as it was and says so', async () => {
      const file = folder.write('a.article', MENDABLE);
      chmodSync(file, 0o444);
      const { status, err } = await lint(['--fix', 'a.article']);
      assert.deepEqual(
        [status, err],
        [2, 'crosshead: a.article was not written: it is read-only; nothing was changed.\n'],
      );
      assert.equal(readFileSync(file, 'utf8'), MENDABLE);
      assert.deepEqual(readdirSync(folder.path), ['a.article']);
    });
  });

  it('works on many files with all cores and reports them in order', async () => {
    const names = Array.from({ length: 1050 }, (_, i) => `${String(i).padStart(4, '0')}.article`);
    names.forEach((name, i) => folder.write(name, i % 3 === 0 ? MENDABLE : CLEAN.repeat(1 + (i % 5))));
    const { out, err } = await lint(['.', '--format', 'json']);
    assert.deepEqual(
      reported(out).map(file => file.path),
      names,
    );
    assert.equal(err, '', 'no progress where no terminal is');
    assert.equal((await lint(['.', '--format', 'json'])).out, out);
  });
});
