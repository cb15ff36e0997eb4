import {
  commands,
  CompletionItemKind,
  Position,
  Range,
  SymbolKind,
  Uri,
  workspace,
  WorkspaceEdit,
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  type Hover,
  type InlayHint,
  type Location,
  type MarkdownString,
  type SymbolInformation,
  type TextDocument,
} from 'vscode';
import { deepEqual, equal, ok } from './assert';
import { closeAll, fileUri, show, showNew } from './documents';
import { activeExtension } from './extension';
import { until } from './until';

const EXAMPLE = 'nato-putin.article';

/** The place of a piece of text. */
const at = (document: TextDocument, piece: string, within = 1): Position =>
  document.positionAt(document.getText().indexOf(piece) + within);

const completions = (document: TextDocument, position: Position, trigger?: string): Thenable<CompletionList> =>
  commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, position, trigger, 5);

const textOf = (hovers: readonly Hover[]): string =>
  hovers.flatMap(({ contents }) => contents.map(content => (content as MarkdownString).value)).join('\n');

/** VS Code has the label beside the word about it, where there is one. */
const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);

describe('Editing that knows the trade', function () {
  this.timeout(60_000);
  before(activeExtension);
  after(closeAll);

  it('completes fields with documentation, and nothing in prose', async () => {
    const document = await showNew('---\nhead\n---\n\nIt rained all day.\n');
    const fields = await completions(document, new Position(1, 4));
    const headline = fields.items.find(item => labelOf(item) === 'headline');
    ok((headline?.documentation as MarkdownString | undefined)?.value.includes('headline'), 'documentation');
    const words = await completions(document, new Position(4, 9), ' ');
    equal(words.items.filter(({ kind }) => kind !== CompletionItemKind.Text).length, 0);
  });

  it('completes the pictures of the workspace, relative to the article', async () => {
    const document = await show(fileUri(EXAMPLE));
    const pictures = await completions(document, at(document, '(images/ivanov', 1));
    ok(
      pictures.items.some(item => labelOf(item) === 'images/putin.png'),
      'images/putin.png',
    );
  });

  it('tells who somebody is, and what a relative day was', async () => {
    const document = await show(fileUri(EXAMPLE));
    const tell = async (piece: string): Promise<string> =>
      textOf(
        await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at(document, piece, 7)),
      );
    ok((await tell('Lord Robertson will')).includes('quotation'), 'quotations');
    ok((await tell('on Thursday with')).includes('22 November 2001'), '22 November 2001');
  });

  it('dates relative days beside the words, and says what is left of the headline’s slots', async () => {
    const { uri, lineCount } = await show(fileUri(EXAMPLE));
    const range = new Range(0, 0, lineCount, 0);
    const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', uri, range);
    ok(hints.filter(({ label }) => label === '22 Nov').length >= 2, 'hints');
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 5);
    deepEqual(lenses[0]?.command?.title, 'story: 21 left');
  });

  it('goes to the first mention of a person, and finds all', async () => {
    const document = await show(fileUri(EXAMPLE));
    const ask = (command: string): Thenable<Location[]> =>
      commands.executeCommand(command, document.uri, at(document, 'Ivanov that', 1));
    equal((await ask('vscode.executeDefinitionProvider')).length, 1);
    ok((await ask('vscode.executeReferenceProvider')).length >= 3, 'references');
  });

  it('renames a person, quoted words left for the user to confirm', async () => {
    const text = 'Ann Hughes spoke. Mr Hughes said: "We wait." "Hughes is right," Elin Parry said.\n';
    const document = await showNew(text);
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      new Position(0, 2),
      'Anne Hewes',
    );
    equal(edit.get(document.uri).length, 3);
  });

  it('finds articles of the workspace by headline', async () => {
    const find = async () =>
      (await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'radical')).find(
        ({ name }) => name === 'Nato brings radical offer to Putin',
      );
    const found = await until('the article', find);
    equal(found.kind, SymbolKind.Module);
  });

  it('takes links along when an article is renamed', async () => {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const [from, to, linking] = ['moved-before', 'moved-after', 'linking'].map(name => fileUri(`${name}.article`)) as [
      Uri,
      Uri,
      Uri,
    ];
    await workspace.fs.writeFile(from, encode('---\nheadline: A story that moves\n---\n'));
    await workspace.fs.writeFile(linking, encode('See [the story](moved-before.article).\n'));
    const document = await show(linking);
    const rename = new WorkspaceEdit();
    rename.renameFile(from, to);
    ok(await workspace.applyEdit(rename), 'the rename');
    const links = (): true | undefined => (document.getText().includes('(moved-after.article)') ? true : undefined);
    await until('the link follows', links);
    await closeAll();
    await Promise.all([to, linking].map(uri => workspace.fs.delete(uri)));
  });
});
