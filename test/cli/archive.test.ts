import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { CLEAN } from './articles';
import { Folder } from './folder';
import { crosshead, PROGRAM } from './run';

const lines = (values: readonly unknown[]): string => values.map(value => `${JSON.stringify(value)}\n`).join('');
const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(
      line => JSON.parse(line) as { id: unknown; content?: string; base64?: string; error?: string; losses?: object[] },
    );

describe('crosshead export --jsonl', () => {
  const run = (format: string, input: string, ...words: string[]) =>
    crosshead(['export', '--jsonl', '--to', format, ...words], { input });

  it('writes a line for each line, in their order, under the ids given', async () => {
    const { status, out, err } = await run('text', lines([7, 'b', { deep: true }].map(id => ({ id, text: CLEAN }))));
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(
      records(out).map(({ id }) => id),
      [7, 'b', { deep: true }],
    );
    for (const { content } of records(out)) assert.match(content!, /Library to open on Sundays/);
  });

  it('names an item by its id, and tells its losses with their places', async () => {
    const text = CLEAN.replace('---\n', '---\nstatus: draft\nsignoff: []\n') + '\n<!-- Call. -->\n';
    const [record] = records((await run('ninjs', lines([{ id: 'a/b', text }]))).out);
    assert.match(record!.content!, /"uri": "urn:x-crosshead:a%2Fb"/);
    assert.ok(record!.losses!.some(loss => 'place' in loss));
  });

  it('gives Word files as base64', async () => {
    const [record] = records((await run('docx', lines([{ id: 1, text: CLEAN }]))).out);
    assert.equal(Buffer.from(record!.base64!, 'base64').subarray(0, 2).toString(), 'PK');
  });

  it('spoils a line and no more where it is none, or its story is under embargo', async () => {
    const text = CLEAN.replace('---\n', '---\nembargo: 2999-01-01 06:00 GMT\n');
    const input = `${lines([{ id: 1, text: CLEAN }])}no JSON\n${lines([
      { id: 2, text },
      { id: 3, text: CLEAN },
    ])}`;
    const { status, out } = await run('html', input);
    assert.equal(status, 2);
    const [first, second, third, fourth] = records(out);
    assert.ok(first!.content !== undefined && fourth!.content !== undefined);
    assert.match(second!.error!, /standard input:2: this is not JSON/);
    assert.match(third!.error!, /^2 was not exported: The story is under embargo until 2999-01-01 06:00 GMT/);
  });

  it('takes no paths besides', async () => {
    const { status, err } = await run('text', '', 'a.article');
    assert.deepEqual([status, err.split(':')[1]], [2, ' --jsonl reads standard input and writes standard output']);
  });
});

/** GNU's own: there is another program of this name. */
const isGnuParallel = (): boolean => String(spawnSync('parallel', ['--version']).stdout).startsWith('GNU parallel');

if (isGnuParallel()) {
  describe('GNU parallel', () => {
    const folder = new Folder();

    it('gets the same bytes out of many processes as out of one', async () => {
      const articles = Array.from({ length: 300 }, (_, id) => ({ id, text: CLEAN.replace('Sundays', `Sunday ${id}`) }));
      const file = folder.write('archive.jsonl', lines(articles));
      const whole = await crosshead(['export', '--jsonl', '--to', 'ninjs'], { input: lines(articles) });
      const command = [process.execPath, PROGRAM, 'export', '--jsonl', '--to', 'ninjs']
        .map(word => `'${word}'`)
        .join(' ');
      const parts = spawnSync('parallel', ['--pipe', '--keep-order', '--block', '40k', '--will-cite', command], {
        input: lines(articles),
        env: { ...process.env, HOME: path.dirname(file) },
      });
      assert.equal(parts.status, 0, parts.stderr.toString());
      assert.equal(parts.stdout.toString(), whole.out);
    });
  });
} else console.log('  GNU parallel is not on this machine: what docs/archives.md says of it is not tried.');
