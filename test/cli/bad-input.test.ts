import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { itWhere } from '../where';
import { CLEAN } from './articles';
import { Folder } from './folder';
import { crosshead, PROGRAM } from './run';

describe('bad input on the command line', () => {
  const folder = new Folder();
  const run = (...words: string[]) => crosshead(words, { cwd: folder.path });

  it('names file, line and byte where a file is not UTF-8, and does the others', async () => {
    folder.write('bad.article', Buffer.from('---\nheadline: a\n---\n\nCaf\xe9 society.\n', 'latin1'));
    folder.write('good.article', CLEAN);
    const { status, out, err } = await run('lint', '.', '--format', 'json');
    assert.equal(status, 2);
    assert.equal(err, 'crosshead: bad.article:5: byte 24 is not UTF-8. Save the file as UTF-8.\n');
    assert.match(out, /"path": "good\.article"/);
    assert.doesNotMatch(out, /bad\.article/);
  });

  it('counts bytes, not characters, and knows a real replacement character', async () => {
    folder.write('bad.article', Buffer.concat([Buffer.from('Zürich \uFFFD 10 € '), Buffer.from([0xe2, 0x82])]));
    assert.match((await run('lint', 'bad.article')).err, /byte 19 is not UTF-8/);
  });

  it('recognises UTF-16', async () => {
    folder.write('wide.article', Buffer.from(`\uFEFF${CLEAN}`, 'utf16le'));
    const { status, err } = await run('format', '--check', 'wide.article');
    assert.equal(status, 2);
    assert.match(err, /^crosshead: wide\.article:1: byte 0 is not UTF-8 \(it looks like UTF-16\)/);
  });

  it('reads an empty file, NUL bytes and front matter that never closes', async () => {
    folder.write('empty.article', '');
    folder.write('nul.article', `${CLEAN}\n\0\0\n`);
    folder.write('open.article', '---\nheadline: a\n\nNato has made an offer.\n');
    const { status, out, err } = await run('lint', '.', '--format', 'json');
    assert.equal(status, 1);
    assert.equal(err, '');
    const { files } = JSON.parse(out) as { files: { path: string; problems: { rule: string }[] }[] };
    const rules = Object.fromEntries(files.map(file => [file.path, file.problems.map(({ rule }) => rule)]));
    assert.ok(rules['empty.article']?.includes('missing-headline'));
    assert.deepEqual(rules['nul.article'], ['stray-character', 'stray-character']);
    assert.ok(rules['open.article']?.includes('unclosed-front-matter'));
  });

  it('refuses a file that no article is as large as, without reading it', async () => {
    folder.write('huge.article', Buffer.alloc(50_000_000, 'a '));
    const { status, err } = await run('lint', 'huge.article');
    assert.equal(status, 2);
    assert.match(err, /^crosshead: huge\.article is larger than 10 MB/);
  });

  itWhere('/dev/zero', 'reads no further where a device never ends', async () => {
    const { status, err } = await run('lint', '/dev/zero');
    assert.equal(status, 2);
    assert.match(err, /^crosshead: \/dev\/zero is larger than 10 MB/);
  });

  it('does not hang on nesting and marks that never close', async () => {
    const hostile = ['[', '*a **a ', '<!--', '> ', ':::box\n', '"', '(', '![', '`'];
    hostile.forEach((unit, i) => folder.write(`${i}.article`, `${CLEAN}\n${unit.repeat(20_000)}\n`));
    const { status, err } = await run('lint', '.');
    assert.equal(err, '');
    assert.ok(status === 0 || status === 1);
  });

  it('does not explode on YAML aliases', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 98; i < 106; i += 1) {
      const [name, last] = [String.fromCharCode(i), String.fromCharCode(i - 1)];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${last}`).join(', ')}]`);
    }
    folder.write('a.article', `---\nheadline: a\nkeywords: *i\n${bomb.join('\n')}\n---\n\nText.\n`);
    assert.ok([0, 1].includes((await run('lint', 'a.article')).status!));
    folder.write('crosshead.yaml', `${bomb.join('\n')}\npeople: *i\n`);
    const { status, err } = await run('lint', 'a.article');
    assert.equal(status, 2);
    assert.match(err, /^crosshead: crosshead\.yaml:\d+:\d+: /);
  });

  it('says in one line why a target cannot be written', async () => {
    folder.write('a.article', CLEAN);
    mkdirSync(path.join(folder.path, 'taken.txt'));
    const missing = await run('export', '--to', 'text', 'a.article', '--out', 'no/such/place.txt');
    assert.deepEqual(
      [missing.status, missing.err],
      [2, 'crosshead: no/such/place.txt was not written: its folder does not exist; nothing was changed.\n'],
    );
    writeFileSync(path.join(folder.path, 'file'), '');
    const below = await run('export', '--to', 'text', 'a.article', '--out', 'file/a/');
    assert.equal(below.status, 2);
    assert.match(below.err, /^crosshead: The folder file\/a cannot be made: .*\n$/);
    const taken = await run('export', '.', '--site', '--out', 'file');
    const said = 'crosshead: The folder file cannot be made: there is a file of this name.\n';
    assert.deepEqual([taken.status, taken.err], [2, said]);
  });

  itWhere('/dev/full', 'says in one line that the disk is full', async () => {
    folder.write('a.article', CLEAN);
    const { status, err } = await run('export', '--to', 'text', 'a.article', '--out', '/dev/full');
    assert.deepEqual(
      [status, err],
      [2, 'crosshead: /dev/full was not written: the disk is full; nothing was changed.\n'],
    );
    assert.equal(readFileSync(path.join(folder.path, 'a.article'), 'utf8'), CLEAN);
  });

  itWhere('/dev/full', 'exits with 2 where standard output is not taken', () => {
    folder.write('a.article', CLEAN);
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'format', 'a.article'], {
      cwd: folder.path,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    assert.deepEqual([status, String(stderr)], [2, 'crosshead: Standard output was cut short: the disk is full.\n']);
  });

  it('exits with 2 where nobody reads what went wrong, and still does the rest', async () => {
    folder.write('a.article', CLEAN);
    folder.write('bad.article', Buffer.from('Caf\xe9', 'latin1'));
    const child = spawn(process.execPath, [PROGRAM, 'lint', '.', '--format', 'json'], { cwd: folder.path });
    child.stderr.destroy();
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    const [status] = (await once(child, 'close')) as [number];
    assert.equal(status, 2);
    assert.match(Buffer.concat(out).toString(), /"path": "a\.article"/);
  });

  itWhere('/bin/sh', 'says in one line that the current folder is gone', () => {
    const gone = folder.write('gone/a.article', CLEAN);
    const script = 'rm -r "$PWD" && exec "$0" "$@"';
    const { status, stderr } = spawnSync('/bin/sh', ['-c', script, process.execPath, PROGRAM, 'lint', '-'], {
      cwd: path.dirname(gone),
      input: CLEAN,
    });
    assert.deepEqual(
      [status, String(stderr)],
      [2, 'crosshead: The current folder is gone. Change to one that is there.\n'],
    );
  });

  it('keeps pictures outside the article’s folder out of an export', async () => {
    folder.write('secret.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    folder.write('in/own.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    folder.write('in/a.article', `${CLEAN}\n![Secret](../secret.svg)\n\n![Own](own.svg)\n`);
    const { status, out, err } = await crosshead(['export', '--to', 'html', 'a.article'], {
      cwd: path.join(folder.path, 'in'),
    });
    assert.equal(status, 0);
    assert.equal(out.match(/data:image\/svg\+xml/g)?.length, 1);
    assert.match(err, /^crosshead: a\.article:\d+:1: The picture "\.\.\/secret\.svg" is missing, /m);
  });
});
