import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  type CodeAction,
  type CodeActionContext,
  type Position,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, clientForSuite } from './client';
import { CLEAN, WRONG_LEVEL } from './texts';

const URI = 'file:///desk/nato.article';
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
});
