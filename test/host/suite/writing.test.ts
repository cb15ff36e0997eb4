import { commands, env, Selection, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { closeAll, showNew } from './documents';
import { activeExtension } from './extension';

/** Runs a command on a new article with these words selected, or with the cursor at its start; gives the text after it. */
async function textAfter(command: string, text: string, selected = ''): Promise<string> {
  const document = await showNew(text);
  const editor = window.activeTextEditor!;
  const start = text.indexOf(selected);
  editor.selection = new Selection(document.positionAt(start), document.positionAt(start + selected.length));
  await commands.executeCommand(`crosshead.${command}`);
  return document.getText().replaceAll('\r\n', '\n');
}

describe('The commands of everyday writing', function () {
  this.timeout(60_000);
  before(activeExtension);
  after(closeAll);

  it('mark words bold and with emphasis, keep them selected, and take the marks off again', async () => {
    equal(await textAfter('bold', 'It sank today.\n', 'sank'), 'It **sank** today.\n');
    const editor = window.activeTextEditor!;
    equal(editor.document.getText(editor.selection), 'sank');
    await commands.executeCommand('crosshead.bold');
    equal(editor.document.getText(), 'It sank today.\n');
    equal(await textAfter('emphasis', 'It sank today.\n', 'sank'), 'It *sank* today.\n');
  });

  it('link words to the address in the clipboard', async () => {
    await env.clipboard.writeText('https://example.org/ferry');
    equal(await textAfter('link', 'It sank today.\n', 'sank'), 'It [sank](https://example.org/ferry) today.\n');
  });

  it('put crossheads, pull quotes and corrections into the story', async () => {
    equal(await textAfter('crosshead', 'One.\n\nTwo.\n', 'Two'), 'One.\n\n## Crosshead\n\nTwo.\n');
    equal(
      await textAfter('pullQuote', '"It sank," Ann Hughes said.\n\nIt rained.\n', 'sank'),
      '"It sank," Ann Hughes said.\n\n> sank\n> -- Ann Hughes\n\nIt rained.\n',
    );
    ok(/^One\.\n\n:::correction\{date=\d{4}-\d\d-\d\d\}\nAn earlier/.test(await textAfter('correction', 'One.\n')));
  });

  it('go from headline to headline, and add the slots that are missing', async () => {
    const text = '---\nheadline: Ferry sinks\n---\n';
    equal(
      await textAfter('nextHeadline', text, 'Ferry'),
      text.replace('sinks', 'sinks\nheadlines:\n  index: Ferry sinks'),
    );
    const editor = window.activeTextEditor!;
    equal(editor.document.getText(editor.selection), 'Ferry sinks');
  });

  it('swap a headline with the next', async () => {
    const text = '---\nheadline: Ferry sinks\nheadlines:\n  index: Ferry lost\n---\n';
    equal(
      await textAfter('swapHeadline', text, 'Ferry'),
      '---\nheadline: Ferry lost\nheadlines:\n  index: Ferry sinks\n---\n',
    );
  });

  it('leave documents alone that are no articles', async () => {
    await window.showTextDocument(await workspace.openTextDocument({ language: 'plaintext', content: 'It sank.\n' }));
    await commands.executeCommand('crosshead.bold');
    equal(window.activeTextEditor?.document.getText(), 'It sank.\n');
  });
});
