import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol/node';
import { CursorLeftNotification, ExportRequest, PageRequest } from '../../src/protocol';
import { clientForSuite } from './client';

const EXAMPLE = readFileSync('examples/nato-putin.article', 'utf8');
const PIECES = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '---\n',
  '"',
  '“We agree,” he said',
  '## ',
  '> ',
  '-- Lord Robertson',
  '![',
  '](x.png)',
  ':::box[Facts]\n',
  ':::\n',
  '<!-- lint-ignore ',
  '-->',
  '*',
  '[',
  '\0',
  '😀',
  '\u{2028}',
  'headline: ',
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}
const anEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  text: fc.oneof(
    fc.constantFrom(...PIECES),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map(all => all.join('')),
  ),
});

/** An edit as a client sends it, in the text that it has at that moment. */
function eventOf(document: TextDocument, { at, length, text }: Edit): TextDocumentContentChangeEvent {
  const start = Math.floor(at * document.getText().length);
  const end = Math.min(document.getText().length, start + length);
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
}

describe('incremental synchronisation', function () {
  this.timeout(60_000);
  const client = clientForSuite({ files: new Map(), initializationOptions: { tellsCursor: true } });
  let count = 0;

  /** Everything that the server says of a document. */
  const answers = async (uri: string) => {
    await client().connection.sendNotification(CursorLeftNotification, { uri });
    const [problems, page, json] = await Promise.all([
      client().problems(uri),
      client().connection.sendRequest(PageRequest, { uri, panel: uri }),
      // Edits may make of it what is no article: then both have no page, and are refused in the same words.
      client()
        .connection.sendRequest(ExportRequest, { uri, format: 'json' })
        .catch((error: unknown) => ({ content: String(error) })),
    ]);
    // Keys number the blocks of one session.
    const body = JSON.stringify(page?.body ?? null).replace(/"dataBlock":\d+/g, '');
    return { problems: JSON.stringify(problems).replaceAll(uri, ''), body, json: JSON.stringify(json) };
  };

  it('leaves the server with what a freshly opened document has, whatever was edited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anEdit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), async versions => {
        const [edited, fresh] = [`file:///a/${++count}.article`, `file:///b/${count}.article`];
        let document = TextDocument.create(edited, 'article', 1, EXAMPLE);
        await client().open(edited, EXAMPLE);
        for (const edits of versions) {
          const events: TextDocumentContentChangeEvent[] = [];
          for (const edit of edits) {
            const event = eventOf(document, edit);
            events.push(event);
            document = TextDocument.update(document, [event], document.version + 1);
          }
          await client().change(edited, document.version, events);
        }
        await client().open(fresh, document.getText());
        assert.deepEqual(await answers(edited), await answers(fresh));
        await client().close(edited);
        await client().close(fresh);
      }),
      { numRuns: 40 },
    );
  });

  it('takes many cursors at once, last first, and a replaced document', async () => {
    const uri = 'file:///a/cursors.article';
    await client().open(uri, 'a\n\nb\n\nc\n');
    const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
    await client().change(
      uri,
      2,
      [4, 2, 0].map(line => ({ range: at(line), text: 'x' })),
    );
    await client().open('file:///b/cursors.article', 'xa\n\nxb\n\nxc\n');
    assert.deepEqual(await answers(uri), await answers('file:///b/cursors.article'));
    await client().change(uri, 3, [{ text: 'new' }, { range: at(0), text: 'all ' }]);
    await client().open('file:///b/new.article', 'all new');
    assert.deepEqual(await answers(uri), await answers('file:///b/new.article'));
  });

  it('survives ranges that are not in the text', async () => {
    const uri = 'file:///a/outside.article';
    await client().open(uri, 'one\n\ntwo');
    const range = { start: { line: 99, character: 5 }, end: { line: 120, character: 0 } };
    await client().change(uri, 2, [{ range, text: '!' }]);
    await client().open('file:///b/outside.article', 'one\n\ntwo!');
    assert.deepEqual(await answers(uri), await answers('file:///b/outside.article'));
  });
});
