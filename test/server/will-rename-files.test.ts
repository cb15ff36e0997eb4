import assert from 'node:assert/strict';
import {
  ShowMessageRequest,
  WillRenameFilesRequest,
  type FileRename,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, clientForSuite, VSCODE, type ClientOptions } from './client';
import { GO_PRESENT } from './texts';

const NATO = `---
headline: Nato woos Putin
---

![Putin](images/putin%20(1).png)
See [Blair](../uk/blair.article "Blair") and [the web](https://example.org/blair.article).
`;
const BLAIR = `---
headline: Blair pushes ties
---

See [Nato](../world/nato.article).

:::see-also
- 17 Nov 01 | World | [Nato woos Putin](../world/nato.article)
- [Nobody]()
:::
`;
const FILES: readonly (readonly [string, string])[] = [
  ['file:///desk/world/nato.article', NATO],
  ['file:///desk/uk/blair.article', BLAIR],
  ['file:///desk/uk/rain.article', 'It rained.\n'],
  ['file:///desk/uk/go.article', GO_PRESENT],
];
const OPTIONS: ClientOptions = {
  folders: ['file:///desk'],
  files: new Map(FILES),
  initializationOptions: { asksBeforeMoves: true },
};

const move = (oldUri: string, newUri: string): FileRename => ({
  oldUri: `file:///desk/${oldUri}`,
  newUri: `file:///desk/${newUri}`,
});

/** The texts after an edit, by address. */
const after = (edit: WorkspaceEdit | null, files: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(
    ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => [
      uri.replace('file:///desk/', ''),
      TextDocument.applyEdits(TextDocument.create(uri, 'article', 1, files.get(uri) ?? ''), edits as never),
    ]),
  );

describe('workspace/willRenameFiles', () => {
  const client = clientForSuite(OPTIONS);
  const files = new Map(FILES);
  const ask = async (...moves: FileRename[]) =>
    client().connection.sendRequest(WillRenameFilesRequest.type, { files: moves });

  it('is asked for whatever articles point at, and for folders', () => {
    const filters = client().initialized.capabilities.workspace?.fileOperations?.willRename?.filters ?? [];
    assert.deepEqual(
      filters.map(({ pattern }) => pattern.matches),
      ['file', 'folder'],
    );
    assert.match(filters[0]!.pattern.glob, /article.*png.*mp4/);
  });

  it('updates the links to an article that is renamed, see-also lines too', async () => {
    assert.deepEqual(after(await ask(move('world/nato.article', 'world/nato-putin.article')), files), {
      'uk/blair.article': BLAIR.replaceAll('nato.article', 'nato-putin.article'),
    });
  });

  it('updates the links of an article that moves, its pictures and all', async () => {
    assert.deepEqual(after(await ask(move('world/nato.article', 'nato.article')), files), {
      'world/nato.article': NATO.replace('images/putin%20(1).png', 'world/images/putin%20%281%29.png').replace(
        '../uk/',
        'uk/',
      ),
      'uk/blair.article': BLAIR.replaceAll('../world/nato.article', '../nato.article'),
    });
  });

  it('updates the links to a picture', async () => {
    assert.deepEqual(after(await ask(move('world/images/putin (1).png', 'pictures/putin.png')), files), {
      'world/nato.article': NATO.replace('images/putin%20(1).png', '../pictures/putin.png'),
    });
  });

  it('follows a folder, and leaves alone what moves together', async () => {
    assert.deepEqual(after(await ask(move('world', 'archive/world')), files), {
      'world/nato.article': NATO.replace('../uk/', '../../uk/'),
      'uk/blair.article': BLAIR.replaceAll('../world/', '../archive/world/'),
    });
    assert.equal(await ask(move('world/images', 'world/images')), null);
  });

  it('reads what is on the screen', async () => {
    const text = 'On the screen: [Blair](../uk/blair.article)\n';
    await client().open('file:///desk/world/nato.article', text, 7);
    const edit = await ask(move('uk/blair.article', 'uk/tony.article'));
    const [change] = edit!.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.version, 7);
    assert.deepEqual(after(edit, new Map([[change!.textDocument.uri, text]])), {
      'world/nato.article': text.replace('blair', 'tony'),
    });
    await client().close('file:///desk/world/nato.article');
  });

  it('changes nothing where nothing points there', async () => {
    assert.equal(await ask(move('uk/rain.article', 'uk/sun.article')), null);
    assert.equal(await ask(), null);
  });

  it('names the change for the list of an editor that shows one', async () => {
    const edit = await ask(move('uk/blair.article', 'uk/tony.article'));
    assert.deepEqual(Object.keys(edit?.changeAnnotations ?? {}), ['links']);
  });
});

describe('workspace/willRenameFiles in an editor that does not ask by itself', () => {
  const questions: string[] = [];
  const start = async (answer: string | undefined, capabilities = VSCODE): Promise<Client> => {
    const client = await Client.start({ ...OPTIONS, capabilities, initializationOptions: undefined });
    client.connection.onRequest(ShowMessageRequest.type, ({ message, actions }) => {
      questions.push(message);
      return actions?.find(({ title }) => title === answer) ?? null;
    });
    return client;
  };
  const ask = async (client: Client) => {
    const files = [move('world/nato.article', 'world/nato-putin.article')];
    const edit = await client.connection.sendRequest(WillRenameFilesRequest.type, { files });
    await client.stop();
    return edit;
  };

  it('asks, and says how many links in how many articles', async () => {
    assert.ok(await ask(await start('Update Links')));
    assert.equal(questions.at(-1), 'Update 2 links in 1 article, so that they lead to the new place?');
  });

  it('takes no answer for no', async () => {
    assert.equal(await ask(await start('Leave Them')), null);
    assert.equal(await ask(await start(undefined)), null);
  });

  it('gives plain edits to an editor that takes no others', async () => {
    const edit = await ask(await start('Update Links', {}));
    assert.equal(edit?.changes?.['file:///desk/uk/blair.article']?.length, 2);
  });
});
