import assert from 'node:assert/strict';
import { CompletionRequest, type CompletionItem } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
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
  const labels = async (text: string, uri = URI): Promise<string[] | null> => {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    await client().open(uri, text.replace('|', ''));
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const items = await client().connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    return items && (items as CompletionItem[]).map(({ label }) => label);
  };

  it('offers what the format has', async () => {
    assert.ok((await labels('---\nhead|\n---\n'))?.includes('headline'));
    assert.ok((await labels('---\nlayout: |\n---\n'))?.includes('bbc-2001'));
  });

  it('offers what the workspace has', async () => {
    assert.deepEqual(await labels('![alt](|)'), ['images/putin.png']);
    assert.deepEqual(await labels('[Blair](|)'), ['../blair.article', '../go.article'].slice(0, 1));
    assert.deepEqual(await labels('---\nsection: |\n---\n'), ['UK Politics']);
  });

  it('offers no files to an article that lies in no folder, and nothing in prose or in other documents', async () => {
    assert.deepEqual(await labels('![alt](|)', 'untitled:Untitled-1'), []);
    assert.deepEqual(await labels('Nato is |meeting'), []);
    assert.equal(await labels(`${GO_PRESENT}|`), null);
  });
});
