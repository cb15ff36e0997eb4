import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CLEAN } from './articles';
import { Folder } from './folder';
import { crosshead, PROGRAM } from './run';

const MANIFEST = '.crosshead-site.json';
const PNG = readFileSync('examples/images/putin.png');

describe('crosshead export --site', () => {
  const folder = new Folder();
  const at = (...names: string[]) => path.join(folder.path, ...names);
  const words = (out = 'site', ...more: string[]) => ['export', 'news', '--site', '--out', out, ...more];
  const run = (...more: string[]) => crosshead(words('site', ...more), { cwd: folder.path });

  const filesIn = (top: string): string[] =>
    readdirSync(at(top), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(at(top), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort();
  const contentsOf = (top: string) => filesIn(top).map(name => [name, readFileSync(at(top, name), 'latin1')] as const);
  /** A file that is written again is another file. */
  const inodes = (top: string) => new Map(filesIn(top).map(name => [name, statSync(at(top, name)).ino]));
  const changed = (before: Map<string, number>) =>
    [...inodes('site')].flatMap(([name, inode]) => (before.get(name) === inode || name === MANIFEST ? [] : [name]));

  const writeNews = () => {
    folder.write('news/images/bridge.png', PNG);
    folder.write('news/uk/library.article', `${CLEAN}\n![The bridge](../images/bridge.png)\n`);
    folder.write(
      'news/ferry.article',
      '---\nheadline: Ferry sinks\nsection: World\npublished: 2001-11-23 01:27 GMT\n---\n\nIt sank. More in [the library](uk/library.article).\n\n![The bridge](images/bridge.png)\n',
    );
  };

  const many = (count: number) => {
    for (let i = 0; i < count; i++)
      folder.write(`news/${i % 7}/${i}.article`, CLEAN.replace('Library', `Library ${i}`));
  };

  it('mirrors the folder, with style sheets and pictures once, and no link that leads nowhere', async () => {
    writeNews();
    folder.write('news/templates/court.article', '---\nheadline: {{Headline}}\n---\n\n{{What happened}}\n');
    const { status, out, err } = await run('--to', 'html,ninjs');
    assert.deepEqual([status, out], [0, '']);
    assert.match(err, /^crosshead: news\/ferry\.article:7:1: ninjs 3\.1 has no slot for links to files of the desk/);
    assert.match(err, /\ncrosshead: There is no sitemap: nothing tells where the site will be\. Give --base-url/);
    const files = filesIn('site');
    for (const name of ['ferry.html', 'ferry.json', 'uk/library.html', 'index.html', 'section/uk/england/feed.atom'])
      assert.ok(files.includes(name), name);
    assert.deepEqual(
      files.filter(name => /\.(?:png|css)$/.test(name)),
      ['images/bridge.png', 'styles/bbc-2001.css', 'styles/front.css'],
    );
    assert.ok(!files.some(name => name.startsWith('templates/')), 'a template is no story');
    for (const name of files.filter(file => file.endsWith('.html')))
      for (const [, address = ''] of readFileSync(at('site', name), 'utf8').matchAll(/ (?:href|src)="([^":]+)"/g))
        assert.ok(existsSync(path.resolve(at('site', name), '..', decodeURIComponent(address))), `${name}: ${address}`);
  });

  it('leads from each page to the fronts that its furniture names, and to no other', async () => {
    writeNews();
    folder.write('news/crosshead.yaml', 'edition: bbc-today\n');
    folder.write(
      'news/secret.article',
      '---\nheadline: S\nsection: Health\nembargo: 2999-01-01 00:00 GMT\n---\n\nS.\n',
    );
    await run('--layout', 'bbc-today');
    const page = readFileSync(at('site/uk/library.html'), 'utf8');
    assert.match(page, /<strong class="brand"><a href="\.\.\/index\.html">/);
    assert.match(page, /<a href="\.\.\/section\/uk\/index\.html" aria-current="true">UK<\/a>/);
    assert.match(page, /<a href="\.\.\/section\/world\/index\.html">World<\/a>/);
    assert.match(page, /<li><a>Health<\/a>/);

    const before = inodes('site');
    folder.write('news/doctor.article', '---\nheadline: D\nsection: Health\n---\n\nD.\n');
    await run('--layout', 'bbc-today');
    assert.ok(changed(before).includes('uk/library.html'));
    assert.match(readFileSync(at('site/ferry.html'), 'utf8'), /<a href="section\/health\/index\.html">Health<\/a>/);
  });

  it('writes only what has changed, and removes what is gone', async () => {
    writeNews();
    await run();
    folder.write('site/mine.html', 'mine');
    folder.write('site/uk/mine.html', 'mine');
    let before = inodes('site');
    await run();
    assert.deepEqual(changed(before), []);

    writeFileSync(
      at('news/ferry.article'),
      readFileSync(at('news/ferry.article'), 'utf8').replace('It sank', 'It has sunk'),
    );
    await run();
    assert.deepEqual(
      changed(before).filter(name => !name.includes('feed') && !name.includes('index')),
      ['ferry.html'],
    );
    assert.ok(changed(before).includes('section/world/index.html'));

    before = inodes('site');
    rmSync(at('news/uk/library.article'));
    await run();
    const left = filesIn('site');
    assert.ok(!left.some(name => name.includes('library') || name.startsWith('section/uk')));
    assert.ok(left.includes('mine.html') && left.includes('uk/mine.html') && left.includes('images/bridge.png'));
    assert.ok(!changed(before).includes('ferry.html'));
  });

  it('writes a page again when its pictures, its desk, its layout or its own file are other than they were', async () => {
    writeNews();
    await run();
    const changes: (() => string[])[] = [
      () => (writeFileSync(at('news/images/bridge.png'), readFileSync('examples/images/ground-zero.png')), []),
      () => (folder.write('news/crosshead.yaml', 'timeZone: Europe/Paris\n'), []),
      () => ['--layout', 'text'],
      () => (rmSync(at('site/ferry.html')), ['--layout', 'text']),
    ];
    for (const change of changes) {
      const before = JSON.parse(readFileSync(at('site', MANIFEST), 'utf8')) as {
        articles: Record<string, { hash: string }>;
      };
      const more = change();
      assert.equal((await run(...more)).status, 0);
      const after = JSON.parse(readFileSync(at('site', MANIFEST), 'utf8')) as typeof before;
      const gone = change === changes[3];
      assert.equal(before.articles['ferry']?.hash === after.articles['ferry']?.hash, gone);
      assert.ok(existsSync(at('site/ferry.html')));
    }
    assert.deepEqual(readFileSync(at('site/styles/text.css')).length > 0, true);
    assert.equal(existsSync(at('site/styles/bbc-2001.css')), false);
  });

  it('leaves stories under embargo out, and takes one back that came under it', async () => {
    writeNews();
    await run();
    const text = readFileSync(at('news/ferry.article'), 'utf8');
    writeFileSync(at('news/ferry.article'), text.replace('---\n', '---\nembargo: 2999-01-01 00:00 GMT\n'));
    const { status, err } = await run();
    assert.equal(status, 0);
    assert.match(err, /ferry\.article was left out: The story is under embargo until 2999-01-01 00:00 GMT\./);
    assert.ok(contentsOf('site').every(([name, content]) => name !== 'ferry.html' && !content.includes('Ferry sinks')));
    await run('--allow-embargoed');
    assert.ok(existsSync(at('site/ferry.html')));
  });

  it('tells search engines and feeds where the site will be', async () => {
    writeNews();
    const { err } = await run('--base-url', 'https://example.org/news');
    assert.equal(err, '');
    assert.match(
      readFileSync(at('site/sitemap.xml'), 'utf8'),
      /<loc>https:\/\/example\.org\/news\/uk\/library\.html<\/loc>/,
    );
    assert.match((await run('--base-url', 'javascript:alert(1)')).err, /--base-url takes the address/);
  });

  it('says what a site needs', async () => {
    writeNews();
    const rows: [string[], RegExp][] = [
      [['export', 'news', '--site'], /give --out <folder>/],
      [['export', 'news/ferry.article', '--site', '--out', 'site'], /one folder/],
      [words('site', '--to', 'html,docx'), /docx is for the desk/],
      [words('site', '--to', 'ninjs,ninjs-2.2'), /would both be written to \*\.json/],
    ];
    for (const [args, said] of rows) {
      const { status, err } = await crosshead(args, { cwd: folder.path });
      assert.equal(status, 2);
      assert.match(err, said);
    }
  });

  it('writes and removes nothing outside its folder, whatever articles and manifest say', async () => {
    folder.write('mine.html', 'mine');
    folder.write('out.png', PNG);
    folder.write(
      'news/a.article',
      '---\nheadline: A\nsection: ../../..\nslug: ../../x\n---\n\nA.\n\n![A](../out.png)\n\n![B](%2e%2e/news/index.html)\n',
    );
    folder.write('news/index.html', PNG);
    const manifest = { articles: { gone: { hash: '', files: ['../mine.html'] } }, fronts: ['../mine.html'] };
    folder.write(`site/${MANIFEST}`, JSON.stringify(manifest));
    const before = filesIn('.').filter(name => !name.startsWith('site/'));
    await run();
    assert.deepEqual(
      filesIn('.').filter(name => !name.startsWith('site/')),
      before,
    );
    assert.equal(readFileSync(at('mine.html'), 'utf8'), 'mine');
    assert.match(readFileSync(at('site/index.html'), 'utf8'), /^<!DOCTYPE html>/);
  });

  it('gives a story that stands in the place of a front the older right, and says so', async () => {
    writeNews();
    folder.write('news/index.article', CLEAN);
    const { err } = await run();
    assert.match(err, /index\.html of the site was left out: a story has a file of this name\./);
    assert.match(readFileSync(at('site/index.html'), 'utf8'), /longer hours/);
  });

  for (const signal of ['SIGKILL', 'SIGINT'] as const)
    it(`leaves whole files only after ${signal}, and the next run completes the site`, async () => {
      many(600);
      const child = spawn(process.execPath, [PROGRAM, ...words()], { cwd: folder.path, stdio: 'ignore' });
      const ended = new Promise(resolve => child.on('close', resolve));
      while (!existsSync(at('site/0/0.html'))) await new Promise(resolve => setTimeout(resolve, 5));
      child.kill(signal);
      await ended;
      const pages = filesIn('site').filter(name => name.endsWith('.html'));
      assert.ok(pages.length < 600, `${pages.length} pages`);
      for (const name of pages) assert.match(readFileSync(at('site', name), 'utf8'), /<\/html>\n$/, name);
      folder.write('site/.crosshead-site.tmp/begun', '<!DOC');
      folder.write(`site/.${MANIFEST}.00000000-0000-4000-8000-000000000000.tmp`, '{');

      rmSync(at('news/0/0.article'));
      assert.equal((await run()).status, 0);
      await crosshead(words('fresh'), { cwd: folder.path });
      assert.deepEqual(contentsOf('site'), contentsOf('fresh'));
    });
});
