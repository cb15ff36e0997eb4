import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { parseArticle } from '../../../src/core/article/parse';
import { positionAt } from '../../../src/core/article/positions';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { hover, type FileAbout, type HoverSources } from '../../../src/core/language/hover';
import { english } from '../../../src/core/say';
import { textIn } from './lay';

const TEXT = `---
headline: Nato brings radical offer to Putin
published: Friday, 23 August, 2002, 00:33 GMT
topics: medtop:11000000, elections, war
unheard: of
---

![Two men](images/two.png)

Sergei Ivanov met reporters on Thursday at 11:00 GMT. "We wait," Mr Ivanov said.

> We wait
> -- Sergei Ivanov, Defence Minister

::video[We wait]{by="Sergei Ivanov"}

<!-- lint-ignore missing-attribution, no-such-rule: agreed -->

:::see-also
- [Blair](blair.article)
:::
`;
const article = parseArticle(TEXT);
const FILES: Readonly<Record<string, FileAbout>> = {
  'blair.article': {
    kind: 'article',
    name: 'blair.article',
    headline: 'Blair *pushes* ties',
    intro: 'The intro.',
    section: 'UK',
    published: Date.UTC(2001, 10, 17),
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  },
  'images/big.png': {
    kind: 'picture',
    name: 'big.png',
    uri: 'file:///big.png',
    bytes: 12_345,
    pixels: { width: 800, height: 600 },
  },
  'images/small.png': {
    kind: 'picture',
    name: 'small.png',
    uri: 'file:///small.png',
    bytes: 1,
    pixels: { width: 16, height: 16 },
  },
  'images/odd.png': { kind: 'picture', name: 'odd.png', uri: 'file:///odd.png', bytes: 2_000 },
  'clips/a.mp4': { kind: 'other', name: 'a.mp4', bytes: 5_000_000 },
  'gone.png': { kind: 'missing', name: 'gone.png' },
};
const SOURCES: HoverSources = {
  say: english,
  desk: DEFAULT_DESK,
  file: address => Promise.resolve(FILES[address]),
  elsewhere: person => (person === 'Sergei Ivanov' ? 2 : 0),
};

/** What is said at a piece of the text, and of which words. */
async function told(piece: string, within = 1): Promise<{ text: string; of: string } | null> {
  const at = positionAt(article, TEXT.indexOf(piece) + within);
  const answer = await hover(article, at, SOURCES);
  return answer && { text: (answer.contents as MarkupContent).value, of: textIn(article, answer.range!) };
}

/** What is said at a piece of another text. */
async function at(text: string, piece: string): Promise<string | null> {
  const other = parseArticle(text);
  const answer = await hover(other, positionAt(other, text.indexOf(piece) + 1), SOURCES);
  return answer && (answer.contents as MarkupContent).value;
}

describe('hover', () => {
  it('explains fields and blocks at their names', async () => {
    assert.match((await told('headline:'))!.text, /^\*\*Headline\*\* \(required\)/);
    assert.match((await told('::video'))!.text, /^\*\*Video clip\*\*[^]*`by`/);
    assert.equal((await told(':::see-also'))!.of, ':::see-also');
  });

  it('gives a time on both clocks', async () => {
    const { text, of } = (await told('Friday, 23 August'))!;
    assert.equal(of, 'Friday, 23 August, 2002, 00:33 GMT');
    assert.equal(text, '**Friday, 23 August 2002**\n\n00:33 GMT · 01:33 London\n\n`2002-08-23T00:33:00Z`');
    assert.match((await told('11:00 GMT'))!.text, /11:00 GMT · 12:00 London/);
    const typed = await at(
      '---\nheadline: x\npublished: 2001-11-23 01:27 GMT\n---\n\nIt began at 10:30 EST.\n',
      '10:30',
    );
    assert.match(typed!, /15:30 GMT, London · 10:30 EST/);
  });

  it('places a topic in its tree', async () => {
    assert.match((await told('medtop:11000000'))!.text, /^\*\*politics\*\* `medtop:11000000`/);
    assert.equal(await told('elections,'), null);
  });

  it('dates relative days', async () => {
    assert.equal(
      (await told('on Thursday', 4))!.text,
      '**Thursday, 22 August 2002**\n\nCounted from Friday, 23 August 2002, the day of publication\n\n' +
        'Published at 00:33 GMT · 01:33 London',
    );
  });

  it('introduces people', async () => {
    const { text, of } = (await told('Ivanov said'))!;
    assert.equal(of, 'Ivanov');
    assert.match(
      text,
      /^\*\*Sergei Ivanov\*\*, Defence Minister\n\nFirst named in line 10 · 4 mentions · 1 quotation\n\nAlso named in 2 other articles$/,
    );
  });

  it('explains rules in suppressions', async () => {
    assert.match((await told('missing-attribution'))!.text, /^\*\*missing-attribution\*\*[^]*\[More\]\(https:/);
    assert.equal(await told('no-such-rule'), null);
  });

  it('tells of files', async () => {
    assert.equal(
      (await told('blair.article'))!.text,
      String.raw`**Blair \*pushes\* ties**` + '\n\nThe intro\\.\n\nUK · Saturday, 17 November 2001',
    );
    assert.equal(await told('images/two.png'), null);
  });

  it('shows pictures, no larger than they are, with their alt text', async () => {
    const shown = async (address: string) => (await at(`![Two men](${address})`, address))!;
    assert.equal(
      await shown('images/big.png'),
      '![](file:///big.png|width=240)\n\nbig\\.png, 800 × 600 pixels, 12 kB\n\nAlt: Two men',
    );
    assert.match(await shown('images/small.png'), /width=16/);
    assert.match(await shown('images/odd.png'), /\n\nodd\\\.png, 2 kB\n\n/);
    assert.match((await at('![](images/big.png)', 'images'))!, /No alt text$/);
    assert.equal(await shown('gone.png'), 'There is no file `gone.png`.');
    assert.equal(await at('::video[x]{src="clips/a.mp4"}', 'clips/'), 'a\\.mp4, 5000 kB');
  });

  it('explains slots, attributes and what can be chosen', async () => {
    const front = '---\nheadlines:\n  index: Nato\nstatus: subbed\ntopics:\n  - politics\n---\n\n';
    assert.match((await at(front, 'index'))!, /^\*\*index\*\*[^]*At most 33 characters/);
    assert.match((await at(front, 'subbed'))!, /^\*\*subbed\*\*\n\nRead and corrected/);
    assert.match((await at(front, 'politics'))!, /medtop:11000000/);
    assert.match((await at('::video[x]{poster="a.png"}', 'poster'))!, /^\*\*poster\*\*/);
    for (const text of ['---\nheadlines:\n  other: x\n---\n', '---\nstatus: other\n---\n', '::video[x]{other="y"}'])
      assert.equal(await at(text, 'other'), null, text);
  });

  it('counts from the date of a dateline, and shows the clocks of its place', async () => {
    const text = `---
published: 2001-11-23 01:27 GMT
dateline:
  place: Moscow
  date: Nov 22
---

He said on Wednesday, and on 3 December 2001 he will again. They met in 1999.
`;
    assert.equal(
      await at(text, 'Wednesday'),
      '**Wednesday, 21 November 2001**\n\nCounted from Thursday, 22 November 2001, the date of the dateline\n\n' +
        'Published at 01:27 GMT, London · 04:27 Moscow',
    );
    assert.match((await at(text, 'December'))!, /^\*\*Monday, 3 December 2001\*\*\n\n11 days after Thursday/);
    assert.match((await at(text, '2001-11'))!, /01:27 GMT, London · 04:27 Moscow/);
    assert.equal(await at(text, '1999'), null);
  });

  it('says nothing of plain words, unknown fields and values', async () => {
    for (const piece of ['met reporters', 'unheard', 'Nato brings']) assert.equal(await told(piece), null, piece);
  });

  it('answers anywhere', async () => {
    for (let at = 0; at <= TEXT.length; at++) await hover(article, positionAt(article, at), SOURCES);
  });
});
