import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Folder } from './folder';
import { crosshead } from './run';

const NINJS = JSON.stringify({
  uri: 'urn:a',
  headline: 'Ferries stop',
  body_html: '<p>Ferries stopped on Monday.</p>',
  versioncreated: '2001-11-23T01:27:00Z',
});
const ARTICLE =
  '---\nheadline: Ferries stop\npublished: 2001-11-23T01:27:00Z\nid: urn:a\n---\n\nFerries stopped on Monday.\n';
const PAGE = 'test/fixtures/bbc-pages/2000-news-online.txt';

describe('crosshead import', () => {
  const folder = new Folder();

  it('prints the article of a file whose format its content tells', async () => {
    const file = folder.write('item.json', NINJS);
    assert.deepEqual(await crosshead(['import', file]), { status: 0, out: ARTICLE, err: '' });
    assert.deepEqual(await crosshead(['import', '-'], { input: NINJS }), { status: 0, out: ARTICLE, err: '' });
  });

  it('tells lines that have no place, with where they stand', async () => {
    const { status, out, err } = await crosshead(['import', '--from', 'bbc-page', PAGE]);
    assert.equal(status, 0);
    assert.equal(out, readFileSync('test/golden/import/bbc-page/2000-news-online.article', 'utf8'));
    assert.match(err, /2000-news-online\.txt:\d+: This line has no place in the article\. “Ivo Maric”/);
  });

  it('writes a folder of files into another, below their own folders', async () => {
    folder.write('in/one.json', NINJS);
    folder.write('in/deep/two.json', NINJS.replace('Ferries stop', 'Two'));
    folder.write(
      'in/feed.xml',
      '<rss version="2.0"><channel><title>F</title><item><title>A</title><description>Aa.</description></item><item><title>B</title><description>Bb.</description></item></channel></rss>',
    );
    const out = path.join(folder.path, 'out');
    assert.deepEqual(await crosshead(['import', path.join(folder.path, 'in'), '--out', out]), {
      status: 0,
      out: '',
      err: '',
    });
    assert.equal(readFileSync(path.join(out, 'one.article'), 'utf8'), ARTICLE);
    for (const name of ['deep/two', 'feed-1', 'feed-2']) assert.ok(existsSync(path.join(out, `${name}.article`)), name);
  });

  it('imports a file once, and follows no link to a folder', async () => {
    folder.write('in/one.json', NINJS);
    symlinkSync('.', path.join(folder.path, 'in/round'));
    const { status, out, err } = await crosshead(['import', 'in', 'in/one.json'], { cwd: folder.path });
    assert.deepEqual([status, out, err], [0, ARTICLE, '']);
  });

  it('says of a folder that it holds nothing to import', async () => {
    folder.write('in/a.article', ARTICLE);
    const { status, err } = await crosshead(['import', 'in', '--out', 'out'], { cwd: folder.path });
    assert.deepEqual(
      [status, err],
      [2, 'crosshead: There is no file to import in in. Name a file, or another folder.\n'],
    );
  });

  it('streams lines of JSON, one line for each, in their order', async () => {
    const input = [
      { id: 1, text: NINJS },
      { id: 'b', text: 'no format' },
      { id: 3, text: NINJS },
    ]
      .map(row => JSON.stringify(row))
      .join('\n');
    const { status, out, err } = await crosshead(['import', '--jsonl'], { input });
    const rows = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { id: unknown; articles?: { text: string }[]; error?: string });
    assert.deepEqual(
      rows.map(({ id }) => id),
      [1, 'b', 3],
    );
    assert.equal(rows[0]?.articles?.[0]?.text, ARTICLE);
    assert.match(rows[1]?.error ?? '', /does not tell its format/);
    assert.match(err, /does not tell its format/);
    assert.equal(status, 2);
  });

  const mistakes: readonly (readonly [words: string[], said: RegExp])[] = [
    [[], /^crosshead: Name the files to import/],
    [['--from', 'doc', 'package.json'], /^crosshead: There is no format "doc" to import from\. There are: html, /],
    [['package.json'], /^crosshead: package\.json: its content does not tell its format\. Name it: --from <format>\.$/],
    [['no-such-file.xml'], /^crosshead: no-such-file\.xml cannot be read: it does not exist\. Check the path\.$/],
    [['package.json', 'README.md'], /^crosshead: 2 files need a folder: give --out <folder>\.$/],
    [['--jsonl', 'package.json'], /^crosshead: --jsonl goes from standard input/],
  ];
  for (const [words, said] of mistakes) {
    it(`says what is wrong: import ${words.join(' ')}`, async () => {
      const { status, out, err } = await crosshead(['import', ...words]);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err.trim(), said);
    });
  }
});
