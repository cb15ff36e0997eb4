import assert from 'node:assert/strict';
import { CompletionRequest, type CompletionList } from 'vscode-languageserver-protocol/node';
import { Client, clientForSuite, VSCODE } from './client';
import { GO_PRESENT } from './texts';

const URI = 'file:///desk/stories/nato.article';
const OTHER = '---\nheadline: Blair pushes Russia-Nato ties\nsection: UK Politics\n---\n';

describe('textDocument/completion', () => {
  const files = new Map<string, string>([
    ['file:///desk/blair.article', OTHER],
    ['file:///desk/go.article', GO_PRESENT],
    ['file:///desk/stories/images/putin.png', ''],
  ]);
  const client = clientForSuite({ folders: ['file:///desk'], files });
  const listed = async (text: string, uri = URI): Promise<CompletionList | null> => {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    await client().open(uri, text.replace('|', ''));
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const list = await client().connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    return list as CompletionList | null;
  };
  const labels = async (text: string, uri = URI): Promise<string[] | null> =>
    (await listed(text, uri))?.items.map(({ label }) => label) ?? null;

  it('offers what the format has', async () => {
    assert.ok((await labels('---\nhead|\n---\n'))?.includes('headline'));
    assert.ok((await labels('---\nlayout: |\n---\n'))?.includes('bbc-2001'));
  });

  it('offers what the workspace has', async () => {
    assert.deepEqual(await labels('![alt](|)'), ['images/putin.png']);
    assert.deepEqual(await labels('[Blair](|)'), ['../blair.article', '../go.article'].slice(0, 1));
    assert.equal((await labels('---\nsection: |\n---\n'))?.[0], 'UK Politics');
    assert.deepEqual(await labels(':::see-also\n- |\n:::\n'), ['Blair pushes Russia-Nato ties']);
  });

  it('says nothing about a choice until the user comes to it', async () => {
    const list = await listed('---\n|\n---\n');
    assert.ok(list?.items.every(({ documentation }) => documentation === undefined));
  });

  it('tells of every choice at once to a client that shows that', async () => {
    const completion = { completionItem: { labelDetailsSupport: true } };
    const capabilities = { ...VSCODE, textDocument: { ...VSCODE.textDocument, completion } };
    const other = await Client.start({ capabilities, locale: 'ru', files: new Map() });
    await other.open(URI, '---\nlanguage: \n---\n');
    const params = { textDocument: { uri: URI }, position: { line: 1, character: 10 } };
    const list = (await other.connection.sendRequest(CompletionRequest.type, params)) as CompletionList;
    assert.deepEqual(list.items[0]?.labelDetails, { description: 'британский английский' });
    await other.stop();
  });

  it('asks to be asked again where there is more than a list shows, and else not', async () => {
    assert.equal((await listed('---\ntopics: |\n---\n'))?.isIncomplete, true);
    assert.equal((await listed('---\nstatus: |\n---\n'))?.isIncomplete, false);
  });

  it('puts the rules that report something here first', async () => {
    const { items } = (await listed('<!-- lint-ignore | -->\n\n### Crosshead\n'))!;
    const reported = items.filter(({ detail }) => detail?.endsWith('reported here'));
    assert.ok(reported.some(({ label }) => label === 'heading-level'));
    assert.deepEqual(items.slice(0, reported.length), reported);
  });

  it('offers no files to an article that lies in no folder, and nothing in prose or in other documents', async () => {
    assert.deepEqual(await labels('![alt](|)', 'untitled:Untitled-1'), []);
    assert.deepEqual(await labels('Nato is |meeting'), []);
    assert.equal(await labels(`${GO_PRESENT}|`), null);
  });
});
