import assert from 'node:assert/strict';
import type { ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { PageRequest, type PageParams } from '../../src/protocol';
import type { PageUpdate } from '../../src/preview/messages';
import { clientForSuite } from './client';
import { CLEAN, GO_PRESENT } from './texts';

const URI = 'file:///desk/nato.article';
let count = 0;
const panel = () => `test-${++count}`;

const textOf = (body: readonly ElementContent[] = []): string => toText({ type: 'root', children: [...body] });

describe('crosshead/page', () => {
  const client = clientForSuite({ files: new Map() });
  const ask = (params: Omit<PageParams, 'uri'>, uri = URI): Promise<PageUpdate | null> =>
    client().connection.sendRequest(PageRequest, { uri, ...params });

  it('gives the whole page first, with styles and anchors', async () => {
    await client().open(URI, CLEAN);
    const page = await ask({ panel: panel() });
    assert.equal(page?.title, 'Nato brings radical offer to Putin');
    assert.equal(page.layout, 'bbc-2001');
    assert.match(textOf(page.body), /Nato is meeting Russia in Moscow\./);
    assert.match(page.styles ?? '', /\{/);
    assert.equal(page.anchors?.length, 9);
    assert.equal(page.patches, undefined);
  });

  it('gives patches to a panel that has the last page, and what they touch is one paragraph', async () => {
    await client().open(URI, CLEAN);
    const name = panel();
    const first = await ask({ panel: name });
    await client().change(URI, 2, [
      { range: { start: { line: 7, character: 0 }, end: { line: 7, character: 4 } }, text: 'The alliance' },
    ]);
    const second = await ask({ panel: name, have: first!.serial });
    assert.equal(second?.version, 2);
    assert.equal(second.base, first?.serial);
    assert.equal(second.body, undefined);
    assert.match(JSON.stringify(second.patches), /The alliance is meeting Russia/);
    assert.doesNotMatch(JSON.stringify(second.patches), /Taleban/);
    assert.equal(second.patches?.length, 1);
    assert.equal(second.anchors, undefined);
  });

  it('leaves the anchors out where nothing moved', async () => {
    await client().open(URI, CLEAN);
    const name = panel();
    const first = await ask({ panel: name });
    const second = await ask({ panel: name, have: first!.serial });
    assert.deepEqual(second?.patches, []);
    assert.equal(second.anchors, undefined);
  });

  it('gives the page whole to a panel that lost it, to another panel, and for another article', async () => {
    await client().open(URI, CLEAN);
    await client().open('file:///desk/other.article', CLEAN);
    const name = panel();
    const first = await ask({ panel: name });
    assert.ok((await ask({ panel: name }))?.body);
    assert.ok((await ask({ panel: name, have: first!.serial - 1 }))?.body);
    assert.ok((await ask({ panel: panel(), have: first!.serial }))?.body);
    assert.ok((await ask({ panel: name, have: first!.serial }, 'file:///desk/other.article'))?.body);
  });

  it('finds pictures below the folder it is told, and never outside articles', async () => {
    const picture = (src: string) => `![Two men](${src})\n\n`;
    const typed = ['images/a b.png', '../up.png', '//evil.example/x.png', 'https://evil.example/x.png', '/etc/x.png'];
    await client().open(URI, typed.map(picture).join(''));
    const page = JSON.stringify((await ask({ panel: panel(), pictureBase: 'https://base/folder' }))?.body);
    assert.match(page, /"https:\/\/base\/folder\/images\/a%20b\.png"/);
    assert.match(page, /"https:\/\/base\/folder\/\.\.\/up\.png"/);
    assert.doesNotMatch(page, /evil|etc/);
    assert.doesNotMatch(JSON.stringify((await ask({ panel: panel() }))?.body), /"src"/);
  });

  it('counts the pictures from elsewhere that it withholds, and shows them once they are allowed', async () => {
    const typed =
      ':::box[A box]\n![Two](https://pictures.example/2.png)\n:::\n\n![One](https://pictures.example/1.png)\n';
    await client().open(URI, `${typed}\n![None](http://pictures.example/3.png)\n`);
    const name = panel();
    const first = await ask({ panel: name });
    assert.equal(first?.withheld, 2);
    assert.doesNotMatch(JSON.stringify(first.body), /pictures\.example/);
    const second = await ask({ panel: name, have: first.serial, remotePictures: true });
    assert.equal(second?.withheld, undefined);
    assert.match(JSON.stringify(second?.patches), /"https:\/\/pictures\.example\/1\.png"/);
    assert.match(JSON.stringify(second?.patches), /"https:\/\/pictures\.example\/2\.png"/);
    assert.doesNotMatch(JSON.stringify(second?.patches), /http:/);
  });

  it('says that there is nothing on it yet', async () => {
    for (const [text, isEmpty] of [
      ['', true],
      ['---\nheadline:\nstatus: draft\n---\n\n<!-- To come -->\n', true],
      ['---\nheadline: Ferry sinks\n---\n', undefined],
      ['It sank.\n', undefined],
    ] as const) {
      await client().open(URI, text);
      assert.equal((await ask({ panel: panel() }))?.isEmpty, isEmpty, text);
    }
  });

  it('takes the layout asked for where there is one, else the default', async () => {
    await client().open(URI, CLEAN);
    assert.equal((await ask({ panel: panel(), layout: 'no-such-layout' }))?.layout, 'bbc-2001');
  });

  it('says how long ago a story was published, and the exact time beside it', async () => {
    const published = new Date(Date.now() - 3.5 * 3_600_000).toISOString();
    await client().open(URI, `---\npublished: ${published}\n---\n\nText.\n`);
    const page = await ask({ panel: panel(), layout: 'bbc-today' });
    assert.match(textOf(page?.body), /Published 3 hours ago/);
    assert.match(JSON.stringify(page?.body), /"title":"[^"]+, \d\d:\d\d GMT"/);
  });

  it('gives an article the edition that it names', async () => {
    await client().open(URI, '---\nedition: bbc-cymru\n---\n\nText.\n');
    assert.match(textOf((await ask({ panel: panel() }))?.body), /BBC CYMRU’R BYD/);
  });

  it('has no page of documents that are not open, or no articles', async () => {
    assert.equal(await ask({ panel: panel() }, 'file:///desk/closed.article'), null);
    await client().open(URI, GO_PRESENT);
    assert.equal(await ask({ panel: panel() }), null);
  });
});
