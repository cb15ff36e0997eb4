import assert from 'node:assert/strict';
import { DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import { Client, clientForSuite, VSCODE } from './client';
import { CLEAN, GO_PRESENT, WRONG_LEVEL } from './texts';

const URI = 'file:///desk/nato.article';
const QUIET = { ...VSCODE, textDocument: {} };

describe('textDocument/diagnostic', () => {
  const client = clientForSuite({ files: new Map() });

  it('reports nothing for an article without a problem', async () => {
    await client().open(URI, CLEAN);
    assert.deepEqual(await client().problems(URI), []);
  });

  it('gives code, page, severity and place of a problem', async () => {
    await client().open(URI, WRONG_LEVEL);
    const [problem] = await client().problems(URI);
    assert.equal(problem?.code, 'heading-level');
    assert.equal(problem.source, 'crosshead');
    assert.match(problem.codeDescription?.href ?? '', /docs\/rules\/heading-level\.md$/);
    assert.equal(problem.range.start.line, 9);
  });

  it('says that nothing has changed where nothing has', async () => {
    await client().open(URI, WRONG_LEVEL);
    const ask = (previousResultId?: string) =>
      client().connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: URI },
        ...(previousResultId !== undefined && { previousResultId }),
      });
    const first = await ask();
    assert.equal(first.kind, 'full');
    assert.equal((await ask(first.resultId)).kind, 'unchanged');
    await client().change(URI, 2, [{ text: CLEAN }]);
    assert.equal((await ask(first.resultId)).kind, 'full');
  });

  it('leaves a Go present document alone, and takes it up when it becomes an article', async () => {
    await client().open(URI, GO_PRESENT);
    assert.deepEqual(await client().problems(URI), []);
    await client().change(URI, 2, [{ text: WRONG_LEVEL }]);
    assert.deepEqual(await client().codes(URI), ['heading-level']);
    await client().change(URI, 3, [{ text: GO_PRESENT }]);
    assert.deepEqual(await client().problems(URI), []);
  });

  it('says nothing of a template, whose gaps are there to be filled in', async () => {
    await client().open('file:///desk/templates/court.article', WRONG_LEVEL);
    assert.deepEqual(await client().problems('file:///desk/templates/court.article'), []);
    await client().open('file:///desk/templates/old/court.article', WRONG_LEVEL);
    assert.deepEqual(await client().codes('file:///desk/templates/old/court.article'), ['heading-level']);
  });

  it('has nothing to say of documents that are not open or no articles', async () => {
    assert.deepEqual(await client().problems('file:///desk/closed.article'), []);
    await client().open('file:///desk/readme.md', '### Not ours', 1, 'markdown');
    assert.deepEqual(await client().problems('file:///desk/readme.md'), []);
  });

  it('works for every scheme', async () => {
    for (const uri of ['untitled:Untitled-1', 'vscode-remote://wsl/a/b.article', 'memfs:/x.article']) {
      await client().open(uri, WRONG_LEVEL);
      assert.deepEqual(await client().codes(uri), ['heading-level'], uri);
    }
  });

  it('is not offered to a client that cannot pull', async () => {
    const other = await Client.start({ capabilities: QUIET });
    assert.equal(other.initialized.capabilities.diagnosticProvider, undefined);
    await other.stop();
  });
});

describe('textDocument/publishDiagnostics', () => {
  const client = clientForSuite({ capabilities: QUIET, files: new Map() });

  it('pushes the problems of the newest version only, and none of a closed document', async () => {
    await client().open(URI, CLEAN);
    await client().change(URI, 2, [{ text: CLEAN.replace('##', '#') }]);
    await client().change(URI, 3, [{ text: WRONG_LEVEL }]);
    const { diagnostics } = await client().pushed(({ version }) => version === 3);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['heading-level'],
    );
    assert.ok(!client().published.some(({ version }) => version === 1 || version === 2));
    await client().close(URI);
    assert.deepEqual((await client().pushed(({ version }) => version === undefined)).diagnostics, []);
  });
});
