import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { CLEAN } from './texts';

const URI = 'file:///desk/nato.article';
const TEXT = `${CLEAN}
![Putin](images/putin.png)

![Gone](images/gone.png)

![Outside](../../secret.png)

:::see-also
- [Blair](blair.article)
- [Bush](bush.article)
- [Nato](https://www.nato.int/)
:::
`;

describe('textDocument/hover', () => {
  const files = new Map<string, Buffer | string>([
    ['file:///desk/images/putin.png', readFileSync('examples/images/putin.png')],
    ['file:///desk/blair.article', '---\nheadline: Blair *pushes* ties\n---\n\nThe intro.\n'],
  ]);
  const client = clientForSuite({ folders: ['file:///desk'], files });
  before(() => client().open(URI, TEXT));

  const told = async (piece: string): Promise<string | null> => {
    const before = TEXT.slice(0, TEXT.indexOf(piece) + 1).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const hover = await client().connection.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position });
    return hover && (hover.contents as MarkupContent).value;
  };

  it('shows pictures with their size in pixels and bytes, and their alt text', async () => {
    assert.match(
      (await told('images/putin.png'))!,
      /^!\[\]\(file:\/\/\/desk\/images\/putin\.png\|width=240\)\n\n.*\d+ × \d+ pixels, \d+ kB\n\nAlt: Putin$/,
    );
  });

  it('shows headline and intro of an article, as text', async () => {
    assert.equal(await told('blair.article'), '**Blair \\*pushes\\* ties**\n\nThe intro\\.');
  });

  it('says where nothing is, and reads nothing outside the workspace', async () => {
    assert.match((await told('images/gone.png'))!, /There is no file `gone\.png`/);
    assert.match((await told('bush.article'))!, /There is no file/);
    assert.match((await told('../../secret.png'))!, /outside the workspace/);
    assert.ok(!client().reads.includes('file:///secret.png'));
  });

  it('gives an address of the web as it is, and has nothing to say of plain words', async () => {
    assert.equal(await told('https://www.nato.int/'), String.raw`https://www\.nato\.int/`);
    assert.equal(await told('meeting'), null);
  });
});
