import {
  commands,
  languages,
  Position,
  Selection,
  Uri,
  window,
  workspace,
  type CodeAction,
  type TextEditor,
} from 'vscode';
import { deepEqual, equal, ok } from './assert';
import { closeAll, fileUri, problemOf, show, showNew } from './documents';
import { activeExtension } from './extension';
import { until } from './until';

const TOP = '---\nheadline: A story that is typed\n---\n\n';
const codes = (uri: Uri): unknown[] =>
  languages.getDiagnostics(uri).map(({ code }) => (typeof code === 'object' ? code.value : code));

/** Types as a reporter does, at the end of the article. */
async function type(editor: TextEditor, text: string): Promise<void> {
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new Selection(end, end);
  for (const character of text) await commands.executeCommand('type', { text: character });
}

describe('Lint in the editor', function () {
  this.timeout(60_000);
  before(activeExtension);
  after(closeAll);

  it('says nothing of the word that is being typed until the cursor leaves it', async () => {
    const { uri } = await showNew(`${TOP}They came `);
    const editor = window.activeTextEditor!;
    await problemOf(uri, 'missing-dateline');
    await type(editor, 'whilst');
    // The server has answered for this version once it has outlined it.
    await commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
    ok(!codes(uri).includes('style-substitution'), 'silence while the word is typed');
    await commands.executeCommand('cursorMove', { to: 'left', by: 'character', value: 8 });
    await problemOf(uri, 'style-substitution');
  });

  it('explains the configuration of an article, and again when it has changed', async () => {
    const { uri } = await showNew(`${TOP}Text.\n`);
    await commands.executeCommand('crosshead.explainConfiguration', uri);
    const explained = await until('the explanation', () =>
      workspace.textDocuments.find(document => document.uri.scheme === 'crosshead-configuration'),
    );
    equal(explained.languageId, 'yaml');
    ok(explained.getText().includes('\n  missing-dateline: '), 'a line for each rule');
    ok(explained.getText().includes('# The article names no status.'));
  });

  it('adds a word to the desk’s words, and the problem is gone', async () => {
    const desk = fileUri('crosshead.yaml');
    const { uri } = await showNew(`${TOP}The OSCE met in Vienna.\n`);
    const { range } = await problemOf(uri, 'top-four');
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
    const action = actions.find(({ title }) => title === 'Add “OSCE” to the desk’s words');
    ok(action?.edit, 'the action');
    await workspace.applyEdit(action.edit);
    const document = await workspace.openTextDocument(desk);
    ok(document.getText().includes('words:\n  - OSCE\n'), 'the word in crosshead.yaml');
    await until('no problem', () => (codes(uri).includes('top-four') ? undefined : true));
    await show(desk);
    await commands.executeCommand('workbench.action.files.revert');
    await workspace.fs.delete(desk);
    deepEqual((await workspace.findFiles('crosshead.yaml')).length, 0);
  });

  it('mends what is certain when asked to fix all', async () => {
    const { uri } = await showNew(`${TOP}Text.\n\n### A crosshead\n\n“We shall see,” he said.\n`);
    await problemOf(uri, 'heading-level');
    await commands.executeCommand('editor.action.fixAll');
    await until('the fix', () =>
      window.activeTextEditor?.document.getText().includes('\n## A crosshead\n') ? true : undefined,
    );
    ok(window.activeTextEditor?.document.lineAt(new Position(8, 0).line).text.includes('“We shall see,”'));
  });
});
