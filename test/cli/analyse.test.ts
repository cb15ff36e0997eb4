import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { itWhere } from '../where';
import { CLEAN } from './articles';
import { Folder } from './folder';
import { crosshead, PROGRAM } from './run';

interface Record {
  readonly id: unknown;
  readonly error?: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly speech: boolean;
    readonly speaker: string | null;
    readonly speakerSpan: { readonly start: number; readonly end: number } | null;
    readonly person: string | null;
    readonly cue: string | null;
    readonly why: string;
  }[];
  readonly dateline: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly place: string;
  } | null;
  readonly problems: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
  readonly counts: { readonly words: number };
}

const records = (out: string): Record[] =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record);
const lines = (values: readonly unknown[]): string => values.map(value => `${JSON.stringify(value)}\n`).join('');

const WIRE =
  'MOSCOW, Nov 23 (Reuters) - Nato is to offer Russia a new partnership 🤝.\n\n' +
  '"We are in coalition again," Lord Robertson said. "This is *not* the Cold War."';

describe('crosshead analyse', () => {
  const folder = new Folder();
  const analyse = (input: string | Uint8Array) => crosshead(['analyse', '--jsonl'], { input, cwd: folder.path });

  it('names whom a pronoun or a title stands for, and how it knows', async () => {
    const text = 'Defence Minister Sergei Ivanov flew to Oslo.\n\n"We wait," the minister said.\n';
    const { out } = await analyse(lines([{ id: 1, text }]));
    const [quote] = records(out)[0]!.quotes;
    assert.deepEqual([quote!.speaker, quote!.person, quote!.why], ['the minister', 'Sergei Ivanov', 'title']);
  });

  it('tells quotations, speakers, dateline, problems and counts, with offsets into the text given', async () => {
    const { status, out, err } = await analyse(lines([{ id: 7, text: WIRE }]));
    assert.deepEqual([status, err], [0, '']);
    const [record] = records(out);
    assert.deepEqual(Object.keys(record!), ['id', 'quotes', 'dateline', 'problems', 'counts']);
    assert.equal(record!.id, 7);
    for (const quote of record!.quotes) {
      assert.equal(WIRE.slice(quote.start, quote.end), quote.text);
      assert.equal(quote.speaker, 'Lord Robertson');
      assert.equal(WIRE.slice(quote.speakerSpan!.start, quote.speakerSpan!.end), 'Lord Robertson');
      assert.deepEqual([quote.speech, quote.cue], [true, 'said']);
    }
    assert.deepEqual(
      record!.quotes.map(({ text }) => text),
      ['"We are in coalition again,"', '"This is *not* the Cold War."'],
    );
    assert.deepEqual(record!.dateline, {
      start: 0,
      end: 26,
      text: 'MOSCOW, Nov 23 (Reuters) -',
      place: 'MOSCOW',
      date: 'Nov 23',
      agency: 'Reuters',
    });
    assert.ok(record!.counts.words > 20);
  });

  it('takes a text as an article where it starts with a line ---, else literally', async () => {
    const plain = '# Not a crosshead\n\n> *Not* a pull quote';
    const broken = CLEAN.replace('The council', '# The vote\n\nThe council');
    const { out } = await analyse(
      lines([
        { id: 'plain', text: plain },
        { id: 'article', text: broken },
      ]),
    );
    const [first, second] = records(out);
    assert.deepEqual(first?.problems, []);
    const [problem] = second!.problems;
    assert.equal(problem?.rule, 'heading-level');
    assert.equal(broken.slice(problem.start, problem.end), '#');
    assert.equal(second?.dateline?.text, 'Ashbury');
  });

  it('answers line by line, in order, also what is no text, and exits with 2 then', async () => {
    const input = Buffer.concat([
      Buffer.from(`${lines([{ id: 'a', text: WIRE }])}\n  \nnonsense\n{"id":"b"}\n[1]\n{"id":{"deep":1},"text":""}\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('{"id":"last","text":"No line end"}'),
    ]);
    const { status, out, err } = await analyse(input);
    assert.equal(status, 2);
    assert.deepEqual(
      records(out).map(({ id, error }) => [id, error === undefined]),
      [
        ['a', true],
        [null, false],
        ['b', false],
        [null, false],
        [{ deep: 1 }, true],
        [null, false],
        ['last', true],
      ],
    );
    assert.match(
      err,
      /^crosshead: standard input:4: this is not JSON\. .*\n.*standard input:5: there is no "text" here\./,
    );
    assert.match(err, /standard input:8:1: byte 0 is not UTF-8/);
  });

  it('answers a line that no article is as long as, and goes on', async () => {
    const long = { id: 'long', text: 'a '.repeat(11_000_000) };
    const { status, out, err } = await analyse(lines([{ id: 'a', text: WIRE }, long, { id: 'b', text: WIRE }]));
    assert.equal(status, 2);
    assert.deepEqual(
      records(out).map(({ id, error }) => [id, error === undefined]),
      [
        ['a', true],
        [null, false],
        ['b', true],
      ],
    );
    assert.equal(err, 'crosshead: standard input:2: the line is longer than 20 MB. One line is one article.\n');
  });

  it('reads a stream that starts with a byte order mark, with the line ends of Windows', async () => {
    const { status, out, err } = await analyse(
      `\uFEFF${lines([
        { id: 1, text: WIRE },
        { id: 2, text: WIRE },
      ]).replaceAll('\n', '\r\n')}`,
    );
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(
      records(out).map(({ id }) => id),
      [1, 2],
    );
  });

  it('reads files too, under their names', async () => {
    folder.write('b.article', CLEAN);
    folder.write('a.article', CLEAN);
    const { out } = await crosshead(['analyse', '.'], { cwd: folder.path });
    assert.deepEqual(
      records(out).map(({ id }) => id),
      ['a.article', 'b.article'],
    );
  });

  it('keeps the order over many threads', async () => {
    const texts = Array.from({ length: 2000 }, (_, id) => ({ id, text: `${WIRE}\n\n`.repeat(1 + ((id * 7) % 5)) }));
    const { status, out } = await analyse(lines(texts));
    assert.equal(status, 0);
    assert.deepEqual(
      records(out).map(({ id }) => id),
      texts.map(({ id }) => id),
    );
  });

  it('answers each line at once, so that a program can talk to it', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'analyse', '--jsonl']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let id = 0; id < 12; id += 1) {
      child.stdin.write(lines([{ id, text: WIRE }]));
      const { value } = (await answers.next()) as { value: string };
      assert.equal((JSON.parse(value) as Record).id, id);
    }
    child.stdin.end();
    const [status] = (await once(child, 'close')) as [number];
    assert.equal(status, 0);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'analyse', '--jsonl']);
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(lines(Array.from({ length: 2000 }, (_, id) => ({ id, text: WIRE }))));
    const [status] = (await once(child, 'close')) as [number];
    assert.deepEqual([status, Buffer.concat(err).toString()], [0, '']);
  });

  itWhere(
    '/proc/self/status',
    'takes no more than it can pass on, and needs no more memory for more input',
    async () => {
      const child = spawn(process.execPath, [PROGRAM, 'analyse', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
      const batch = lines(Array.from({ length: 100 }, (_, id) => ({ id, text: `${WIRE}\n\n`.repeat(10) })));
      const peak = (): number => {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1000;
      };
      // Nobody reads: the program must stop taking input.
      let taken = 0;
      while (child.stdin.write(batch) || (await drained(child.stdin))) taken += batch.length;
      assert.ok(taken < 30_000_000, `it took ${taken} characters though nobody reads`);
      // Somebody reads: it goes on, and does not grow.
      let read = 0;
      child.stdout.on('data', (chunk: Buffer) => (read += chunk.length));
      const pour = async (times: number): Promise<void> => {
        for (let i = 0; i < times; i += 1) if (!child.stdin.write(batch)) await once(child.stdin, 'drain');
      };
      await pour(10);
      const before = peak();
      await pour(40);
      const after = peak();
      child.stdin.end();
      await once(child, 'close');
      assert.ok(read > 0);
      assert.ok(after < before * 1.2 + 30, `peak of ${before} MB grew to ${after} MB`);
    },
  );
});

/** Whether a stream takes more within a second. */
function drained(stream: NodeJS.WritableStream): Promise<boolean> {
  return Promise.race([
    once(stream, 'drain').then(() => true),
    new Promise<boolean>(resolve => setTimeout(() => resolve(false), 1000)),
  ]);
}
