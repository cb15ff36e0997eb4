import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLEAN } from './articles';
import { Folder } from './folder';
import { crosshead } from './run';

const UNTIDY = CLEAN.replace('\n\nThe council', '\n\n\n\nThe council');

describe('crosshead format', () => {
  const folder = new Folder();
  const format = (...words: string[]) => crosshead(['format', ...words], { cwd: folder.path });
  const read = (name: string) => readFileSync(path.join(folder.path, name), 'utf8');

  it('prints the canonical text of one article, from a file or standard input', async () => {
    folder.write('a.article', UNTIDY);
    assert.deepEqual(await format('a.article'), { status: 0, out: CLEAN, err: '' });
    const piped = await crosshead(['format', '-'], { input: UNTIDY });
    assert.equal(piped.out, CLEAN);
    assert.equal(read('a.article'), UNTIDY);
  });

  it('checks: names what is not formatted, and exits with 1', async () => {
    folder.write('a.article', UNTIDY);
    folder.write('b.article', CLEAN);
    assert.deepEqual(await format('--check', '.'), { status: 1, out: 'a.article\n', err: '' });
    assert.deepEqual(await format('--check', 'b.article'), { status: 0, out: '', err: '' });
    assert.equal(read('a.article'), UNTIDY);
  });

  it('writes: names what it changed, and is done the second time', async () => {
    folder.write('a.article', UNTIDY);
    folder.write('b.article', CLEAN);
    assert.deepEqual(await format('--write', '.'), { status: 0, out: 'a.article\n', err: '' });
    assert.equal(read('a.article'), CLEAN);
    assert.deepEqual(await format('--write', '.'), { status: 0, out: '', err: '' });
  });
});

describe('crosshead export', () => {
  const folder = new Folder();
  const run = (...words: string[]) => crosshead(['export', ...words], { cwd: folder.path });

  it('writes one article to standard output, and what was lost to standard error', async () => {
    folder.write('a.article', `${CLEAN}\n<!-- Call the librarian. -->\n`);
    const { status, out, err } = await run('--to', 'markdown', 'a.article');
    assert.equal(status, 0);
    assert.match(out, /Library to open on Sundays/);
    assert.match(err, /^crosshead: a\.article:12:1: .*note.*$/m);
  });

  it('reads standard input', async () => {
    const { status, out } = await crosshead(['export', '--to', 'json', '-'], { input: CLEAN });
    assert.equal(status, 0);
    assert.equal(typeof JSON.parse(out), 'object');
  });

  it('writes a file, and several into a folder that it makes, as they lay', async () => {
    folder.write('in/a.article', CLEAN);
    folder.write('in/deep/a.article', CLEAN);
    const one = await run('--to', 'text', 'in/a.article', '--out', 'one.txt');
    assert.deepEqual([one.status, one.out], [0, '']);
    assert.match(readFileSync(path.join(folder.path, 'one.txt'), 'utf8'), /Library to open on Sundays/);
    assert.equal((await run('--to', 'text', 'in', '--out', 'out')).status, 0);
    assert.deepEqual(readdirSync(path.join(folder.path, 'out'), { recursive: true }).sort(), [
      'a.txt',
      'deep',
      'deep/a.txt',
    ]);
  });

  it('refuses to write two articles to one file', async () => {
    folder.write('x/a.article', CLEAN);
    folder.write('y/a.article', CLEAN);
    const { status, err } = await run('--to', 'text', 'x/a.article', 'y/a.article', '--out', 'out');
    assert.equal(status, 2);
    assert.match(err, /would both become out\/a\.txt/);
    assert.equal(existsSync(path.join(folder.path, 'out')), false);
  });

  it('leaves the documents of Go’s present tool alone', async () => {
    folder.write('talk.article', 'Nato and Russia\n23 Nov 2001\n\n* First\n');
    const { status, out, err } = await run('--to', 'text', 'talk.article');
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /no article/);
  });

  it('writes styles and pictures beside a page', async () => {
    folder.write('in/a.article', `${CLEAN}\n![A library](images/library.png)\n`);
    folder.write('in/images/library.png', readFileSync('examples/images/putin.png'));
    assert.equal((await run('--to', 'html', 'in', '--out', 'out', '--assets')).status, 0);
    assert.deepEqual(readdirSync(path.join(folder.path, 'out'), { recursive: true }).sort(), [
      'a.html',
      'images',
      'images/library.png',
      'styles',
      'styles/bbc-2001.css',
    ]);
    const { status, err } = await run('--to', 'html', 'in/a.article', '--assets');
    assert.deepEqual([status, err], [2, 'crosshead: --assets writes files: give --out <file or folder>.\n']);
  });

  it('keeps a story under embargo, says until when, and exports the others', async () => {
    folder.write('in/a.article', CLEAN.replace('---\n', '---\nembargo: 2999-01-01 06:00 GMT\n'));
    folder.write('in/b.article', CLEAN);
    const kept = await run('--to', 'html', 'in', '--out', 'out');
    assert.equal(kept.status, 2);
    assert.match(
      kept.err,
      /in\/a\.article was not exported: The story is under embargo until 2999-01-01 06:00 GMT\. --allow-embargoed exports it all the same\./,
    );
    assert.deepEqual(readdirSync(path.join(folder.path, 'out')), ['b.html']);
    assert.equal((await run('--to', 'html', 'in', '--out', 'out', '--allow-embargoed')).status, 0);
    assert.deepEqual(readdirSync(path.join(folder.path, 'out')), ['a.html', 'b.html']);
  });

  it('says in a line that no browser is there to print', async () => {
    folder.write('a.article', CLEAN);
    const env = { CHROMIUM_PATH: '/nowhere/chromium' };
    const { status, err } = await crosshead(['export', '--to', 'pdf', 'a.article', '--out', 'a.pdf'], {
      cwd: folder.path,
      env,
    });
    assert.equal(status, 2);
    assert.match(err, /a\.article was not exported: \/nowhere\/chromium could not print the page/);
    assert.equal(existsSync(path.join(folder.path, 'a.pdf')), false);
  });
});
