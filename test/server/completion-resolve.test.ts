import assert from 'node:assert/strict';
import {
  CompletionRequest,
  CompletionResolveRequest,
  type CompletionList,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';

const URI = 'file:///desk/stories/nato.article';
const OTHER = '---\nheadline: Blair pushes Russia-Nato ties\nsection: UK Politics\n---\n';

describe('completionItem/resolve', () => {
  const files = new Map<string, string>([
    ['file:///desk/blair.article', OTHER],
    ['file:///desk/stories/images/putin.png', ''],
  ]);
  const client = clientForSuite({ folders: ['file:///desk'], files });
  /** What is said about the first choice at the `|` of a text. */
  const documented = async (text: string): Promise<string> => {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    await client().open(URI, text.replace('|', ''));
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const params = { textDocument: { uri: URI }, position };
    const { items } = (await client().connection.sendRequest(CompletionRequest.type, params)) as CompletionList;
    const resolved = await client().connection.sendRequest(CompletionResolveRequest.type, items[0]!);
    return (resolved.documentation as MarkupContent).value;
  };

  it('documents fields and topics, and introduces articles and pictures', async () => {
    assert.match(await documented('---\nhead|\n---\n'), /The headline as it stands over the story/);
    assert.match(await documented('---\ntopics: medtop:11000000|\n---\n'), /^politics\n\nIPTC Media Topics/);
    assert.match(await documented('[Blair](|)'), /^\*\*Blair pushes Russia/);
    assert.match(await documented('![alt](|)'), /^!\[\]\(file:\/\/\/desk\/stories\/images\/putin\.png\|width=/);
  });

  it('leaves a choice of nobody knows what as it is', async () => {
    for (const data of [{ kind: 'rule', id: 'no-such-rule' }, undefined]) {
      const item = { label: 'x', ...(data && { data }) };
      assert.deepEqual(await client().connection.sendRequest(CompletionResolveRequest.type, item), item);
    }
  });
});
