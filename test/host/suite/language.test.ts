import {
  commands,
  languages,
  Position,
  Uri,
  workspace,
  WorkspaceEdit,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type TextEdit,
} from 'vscode';
import { deepEqual, equal, ok } from './assert';
import { closeAll, fileUri, problemOf, show, showNew } from './documents';
import { activeExtension } from './extension';
import { MemoryFiles } from './memory-files';
import { until } from './until';

const EXAMPLE = 'nato-putin.article';
const ORPHAN = '"Nobody will ever know who said these words."';

describe('An article in the editor', function () {
  this.timeout(60_000);
  before(activeExtension);
  after(closeAll);

  it('is known by its file name', async () => {
    const document = await show(fileUri(EXAMPLE));
    equal(document.languageId, 'article');
  });

  it('has an outline of its headline and crossheads', async () => {
    const { uri } = await show(fileUri(EXAMPLE));
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    const names = symbols.flatMap(function all(symbol): string[] {
      return [symbol.name, ...symbol.children.flatMap(all)];
    });
    ok(names.includes('Nato brings radical offer to Putin'));
    ok(names.includes('Taleban threat'));
  });

  it('folds and links', async () => {
    const { uri } = await show(fileUri(EXAMPLE));
    const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    ok(
      folds.some(({ start }) => start === 0),
      'the front matter folds',
    );
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', uri);
    ok(links.some(({ target }) => target?.path.endsWith('/images/putin.png')));
  });

  it('keeps its problems up to date while it is edited, and loses them with the cause', async () => {
    const { uri, lineCount } = await show(fileUri(EXAMPLE));
    const insert = new WorkspaceEdit();
    insert.insert(uri, new Position(lineCount, 0), `\n${ORPHAN}\n`);
    await workspace.applyEdit(insert);
    const problem = await problemOf(uri, 'missing-attribution');
    equal(problem.source, 'crosshead');
    await commands.executeCommand('undo');
    await until('no problem', () =>
      languages.getDiagnostics(uri).some(({ message }) => message === problem.message) ? undefined : true,
    );
  });

  it('is formatted by its own rules', async () => {
    const { uri } = await showNew('---\nheadline:   Two   blanks\n---\n\n\n\nOne.\n\n\n\nTwo.\n');
    const edits = await commands.executeCommand<TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    ok(edits && edits.length > 0);
  });

  it('need not be saved to have problems', async () => {
    const { uri } = await showNew(`---\nheadline: A story without a file\n---\n\n${ORPHAN}\n`);
    await problemOf(uri, 'missing-attribution');
  });

  it('need not lie on a disk', async () => {
    const files = new MemoryFiles();
    const registration = workspace.registerFileSystemProvider('memory', files);
    const uri = Uri.parse('memory:/desk/story.article');
    files.writeFile(uri, new TextEncoder().encode(`---\nheadline: In memory\n---\n\n${ORPHAN}\n`));
    await show(uri);
    await problemOf(uri, 'missing-attribution');
    registration.dispose();
  });

  it('is left alone where it is none', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: `${ORPHAN}\n` });
    deepEqual(languages.getDiagnostics(document.uri), []);
  });
});
