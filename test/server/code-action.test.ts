import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Position,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, clientForSuite, VSCODE } from './client';
import { CLEAN, WRONG_LEVEL } from './texts';

const URI = 'file:///desk/nato.article';
const START = { line: 0, character: 0 };
const CREATING: ClientCapabilities = {
  ...VSCODE,
  workspace: { ...VSCODE.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};
const AT_CROSSHEAD = { line: 9, character: 1 };

async function actions(client: Client, at: Position, only?: string[]): Promise<CodeAction[]> {
  const context: CodeActionContext = { diagnostics: [], ...(only && { only }) };
  const params = { textDocument: { uri: URI }, range: { start: at, end: at }, context };
  return ((await client.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
}

function applied(text: string, { edit }: CodeAction): string {
  const edits = edit?.changes?.[URI] ?? (edit?.documentChanges?.[0] as TextDocumentEdit).edits;
  return TextDocument.applyEdits(TextDocument.create(URI, 'article', 1, text), edits as TextEdit[]);
}

describe('textDocument/codeAction', () => {
  const client = clientForSuite({ files: new Map() });

  it('offers the fix of the problem at the cursor, as a versioned edit', async () => {
    await client().open(URI, WRONG_LEVEL, 4);
    const [fix] = await actions(client(), AT_CROSSHEAD);
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix.diagnostics?.[0]?.code, 'heading-level');
    assert.equal((fix.edit?.documentChanges?.[0] as TextDocumentEdit).textDocument.version, 4);
    assert.equal(applied(WRONG_LEVEL, fix), CLEAN);
  });

  it('offers notes that suppress it, with the reason to be filled in', async () => {
    await client().open(URI, WRONG_LEVEL);
    const ignore = (await actions(client(), AT_CROSSHEAD)).filter(({ title }) => title.startsWith('Ignore'));
    assert.deepEqual(
      ignore.map(({ title, edit }) => {
        const change = (edit?.documentChanges?.[0] as TextDocumentEdit).edits[0];
        return [title, change?.range.start.line, 'snippet' in change! && change.snippet.value];
      }),
      [
        ['Ignore once with a reason: heading-level', 9, '<!-- lint-ignore heading-level: ${1:reason} -->\n\n'],
        [
          'Ignore in this article with a reason: heading-level',
          7,
          '<!-- lint-ignore heading-level: ${1:reason} -->\n\n',
        ],
      ],
    );
  });

  it('writes a plain edit for a client without snippets, and what it writes suppresses once a reason is there', async () => {
    const plain = await Client.start({ capabilities: {}, files: new Map() });
    await plain.open(URI, WRONG_LEVEL);
    const once = (await actions(plain, AT_CROSSHEAD)).find(({ title }) => title.startsWith('Ignore once'));
    const text = applied(WRONG_LEVEL, once!).replace('heading-level:  -->', 'heading-level: printed so -->');
    await plain.stop();
    await client().open(URI, text);
    assert.deepEqual(await client().problems(URI), []);
  });

  it('fixes all when it is asked to, and only then', async () => {
    const text = `${WRONG_LEVEL}\n# Another\n\nText.\n`;
    await client().open(URI, text);
    assert.ok((await actions(client(), AT_CROSSHEAD)).every(({ kind }) => kind === 'quickfix'));
    const [all, ...rest] = await actions(client(), AT_CROSSHEAD, ['source.fixAll']);
    assert.equal(all?.kind, 'source.fixAll.crosshead');
    assert.deepEqual(rest, []);
    assert.equal(applied(text, all), text.replace('###', '##').replace('\n# ', '\n## '));
  });

  it('offers nothing where nothing is wrong, or nothing can be done', async () => {
    await client().open(URI, WRONG_LEVEL);
    assert.deepEqual(await actions(client(), { line: 7, character: 0 }), []);
    assert.deepEqual(await actions(client(), AT_CROSSHEAD, ['refactor']), []);
    await client().open(URI, CLEAN);
    assert.deepEqual(await actions(client(), AT_CROSSHEAD, ['source.fixAll']), []);
    await client().close(URI);
    assert.deepEqual(await actions(client(), AT_CROSSHEAD), []);
  });

  describe('“Add to the desk’s words”', () => {
    const DESK = 'file:///desk/crosshead.yaml';
    const NATO = CLEAN.replace('---\n\n', '---\n\nThe OSCE met in Vienna.\n\n');
    const files = new Map<string, string>();
    const editor = clientForSuite({ files, folders: ['file:///desk'], capabilities: CREATING });
    const add = async () => {
      const line = NATO.split('\n').findIndex(text => text.includes('OSCE'));
      const found = await actions(editor(), { line, character: 5 });
      return found.find(({ title }) => title === 'Add “OSCE” to the desk’s words');
    };
    beforeEach(() => files.clear());

    it('begins the workspace’s crosshead.yaml where there is none', async () => {
      await editor().open(URI, NATO);
      assert.deepEqual((await add())?.edit?.documentChanges, [
        { kind: 'create', uri: DESK, options: { ignoreIfExists: true } },
        {
          textDocument: { uri: DESK, version: null },
          edits: [{ range: { start: START, end: START }, newText: 'words:\n  - OSCE\n' }],
        },
      ]);
    });

    it('adds to the file as it stands on the screen, and the problem is gone', async () => {
      await editor().open(URI, NATO);
      const before = '# ours\nwords:\n  - Taleban # until 2021\n';
      await editor().open(DESK, before, 7, 'yaml');
      assert.ok((await editor().codes(URI)).includes('top-four'));
      const [change] = (await add())?.edit?.documentChanges as [TextDocumentEdit];
      assert.deepEqual(change.textDocument, { uri: DESK, version: 7 });
      const after = TextDocument.applyEdits(TextDocument.create(DESK, 'yaml', 7, before), change.edits as TextEdit[]);
      assert.equal(after, `${before}  - OSCE\n`);
      await editor().change(DESK, 8, [{ text: after }]);
      assert.ok(!(await editor().codes(URI)).includes('top-four'));
      assert.equal(await add(), undefined);
      await editor().close(DESK);
    });

    it('is not offered where the client makes no files, or the file is broken', async () => {
      await client().open(URI, NATO);
      const line = NATO.split('\n').findIndex(text => text.includes('OSCE'));
      const offered = await actions(client(), { line, character: 5 });
      assert.ok(offered.length > 0 && offered.every(({ title }) => !title.startsWith('Add')));
      await editor().open(DESK, 'words: [', 1, 'yaml');
      await editor().open(URI, NATO);
      assert.equal(await add(), undefined);
      await editor().close(DESK);
    });
  });
});
