import assert from 'node:assert/strict';
import {
  DiagnosticRefreshRequest,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { CursorLeftNotification } from '../../src/protocol';
import { Client, VSCODE } from './client';
import { CLEAN } from './texts';

const URI = 'file:///desk/nato.article';
const LINE = CLEAN.split('\n').length;
/** An article that ends in this line. */
const ending = (line: string): string => `${CLEAN}\n${line}`;

describe('The word that is being typed', () => {
  let client: Client;
  let version = 1;
  let refreshes = 0;
  let line = '';

  const start = async (options: Parameters<typeof Client.start>[0] = {}): Promise<void> => {
    version = 1;
    refreshes = 0;
    client = await Client.start({ files: new Map(), initializationOptions: { tellsCursor: true }, ...options });
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      refreshes++;
    });
  };
  afterEach(() => client.stop());

  const open = async (text: string): Promise<void> => {
    line = text;
    await client.open(URI, ending(text));
  };
  /** Types at the end of the article, a character at a time, and gives what is shown after each. */
  const type = async (text: string): Promise<string[][]> => {
    const shown: string[][] = [];
    for (const character of text) {
      const at = { line: LINE, character: line.length };
      line += character;
      await client.change(URI, ++version, [{ range: { start: at, end: at }, text: character }]);
      shown.push(await client.codes(URI));
    }
    return shown;
  };

  it('has no problem until the next word is begun', async () => {
    await start();
    await open('They came ');
    assert.ok((await type('whilst')).every(codes => codes.length === 0));
    assert.deepEqual(await type(' '), [['style-substitution']]);
    assert.deepEqual((await type('x')).at(-1), ['style-substitution']);
  });

  it('is told of once the cursor has left it, and the client is asked to look again', async () => {
    await start();
    await open('They came ');
    await type('whilst');
    await client.connection.sendNotification(CursorLeftNotification, { uri: URI });
    assert.deepEqual(await client.codes(URI), ['style-substitution']);
    assert.equal(refreshes, 1);
    assert.deepEqual((await type('e')).at(-1), []);
    await client.connection.sendNotification(CursorLeftNotification, { uri: 'file:///desk/closed.article' });
    assert.equal(refreshes, 1);
  });

  it('is told of when the article is saved', async () => {
    await start();
    await open('They came ');
    await type('whilst');
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: URI } });
    assert.deepEqual(await client.codes(URI), ['style-substitution']);
  });

  it('hides nothing that was shown before it was begun', async () => {
    await start();
    const long = `They said ${'so and '.repeat(85)}`;
    await open(long);
    assert.deepEqual(await client.codes(URI), ['paragraph-length']);
    assert.ok((await type('then')).every(codes => codes.includes('paragraph-length')));
  });

  it('has reports of their own, so that a client does not take one for the other', async () => {
    await start();
    await open('They came ');
    await type('whilst');
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: URI },
        ...(previousResultId !== undefined && { previousResultId }),
      });
    const held = await ask();
    assert.equal((await ask(held.resultId)).kind, 'unchanged');
    await client.connection.sendNotification(CursorLeftNotification, { uri: URI });
    assert.equal((await ask(held.resultId)).kind, 'full');
  });

  it('is told of after a pause to a client that does not tell of its cursor, pulled or pushed', async () => {
    await start({ initializationOptions: undefined, capabilities: { ...VSCODE, textDocument: {} } });
    await open('They came ');
    const at = { line: LINE, character: line.length };
    await client.change(URI, ++version, [{ range: { start: at, end: at }, text: 'whilst' }]);
    const first = await client.pushed(params => params.version === version);
    assert.deepEqual(first.diagnostics, []);
    const then = await client.pushed(params => params.version === version && params.diagnostics.length > 0);
    assert.equal(then.diagnostics[0]?.code, 'style-substitution');
  });
});
