import assert from 'node:assert/strict';
import { DiagnosticRefreshRequest, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { CLEAN } from './texts';

const URI = 'file:///desk/nato.article';
const TEXT = `${CLEAN}\nThey came whilst it rained.\n`;
/** The line of the problem. */
const LINE = CLEAN.split('\n').length;

describe('A problem that moves along its line', () => {
  let client: Client;
  let version = 1;
  let has: string | undefined;
  let refreshed: Promise<void>;

  const start = async (initializationOptions: unknown): Promise<void> => {
    [version, has] = [1, undefined];
    client = await Client.start({ files: new Map(), initializationOptions });
    refreshed = new Promise(resolve => client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()));
    await client.open(URI, TEXT);
  };
  afterEach(() => client.stop());

  /** At the start of the line. */
  const insert = (text: string): Promise<void> => {
    const at = { line: LINE, character: 0 };
    return client.change(URI, ++version, [{ range: { start: at, end: at }, text }]);
  };
  /** Pulls as an editor does that remembers what it was told. */
  const pull = async () => {
    const previous = has === undefined ? {} : { previousResultId: has };
    const params = { textDocument: { uri: URI }, ...previous };
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, params);
    has = report.resultId;
    return report.kind === 'full' ? report.items : report.kind;
  };
  const startOf = (report: Awaited<ReturnType<typeof pull>>): number | undefined =>
    typeof report === 'string' ? undefined : report[0]?.range.start.character;

  it('is told of anew once the typing has paused, to an editor that moves its marks itself', async () => {
    await start({ movesMarks: true });
    const before = startOf(await pull())!;
    await insert('x');
    assert.equal(await pull(), 'unchanged');
    await insert('y');
    assert.equal(await pull(), 'unchanged');
    await refreshed;
    assert.equal(startOf(await pull()), before + 2);
    assert.equal(await pull(), 'unchanged');
  });

  it('is told of at once to other editors', async () => {
    await start(undefined);
    const before = startOf(await pull())!;
    await insert('x');
    assert.equal(startOf(await pull()), before + 1);
  });

  it('is told of at once where it goes to another line, and where another comes or it goes', async () => {
    await start({ movesMarks: true });
    await pull();
    await insert('\n');
    assert.notEqual(await pull(), 'unchanged');
    await insert('Whilst here.\n');
    assert.notEqual(await pull(), 'unchanged');
    await client.change(URI, ++version, [{ text: 'One.\n' }]);
    assert.notEqual(await pull(), 'unchanged');
  });
});
