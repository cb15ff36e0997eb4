import { commands, env, Uri, window, workspace } from 'vscode';
import type { ImportResult, PasteResult } from '../../../src/protocol';
import { equal, ok } from './assert';
import { showNew } from './documents';
import { activeExtension } from './extension';
import { until } from './until';

const NITF =
  '<nitf><body><body.head><hedline><hl1>Ferries stop</hl1></hedline></body.head><body.content><p>They stopped.</p></body.content></body></nitf>';

describe('Imports', function () {
  this.timeout(60_000);

  it('are made by a program of its own, wherever the server runs', async () => {
    const { client } = await activeExtension();
    const params = { uri: 'file:///item.xml', content: btoa(NITF) };
    const { articles } = await client!.sendRequest<ImportResult>('crosshead/import', params);
    equal(articles[0]?.text, '---\nheadline: Ferries stop\n---\n\nThey stopped.\n');
  });

  it('of a saved page need no browser', async () => {
    const { client } = await activeExtension();
    const text =
      'A paragraph that is long enough for the library to take it for the story, with a comma, or two, in it. ';
    const html = `<html><body><h1>Ferries stop</h1><article>${`<p>${text.repeat(3)}</p>`.repeat(5)}</article></body></html>`;
    const { articles } = await client!.sendRequest<ImportResult>('crosshead/import', {
      uri: 'file:///page.html',
      content: btoa(html),
    });
    ok(articles[0]?.text.includes('headline: Ferries stop'), 'the heading is the headline');
  });

  it('turn what is pasted into blocks', async () => {
    const { client } = await activeExtension();
    const pasted = await client!.sendRequest<PasteResult | null>('crosshead/paste', { html: '<h2>One</h2><p>Two</p>' });
    equal(pasted?.text, '## One\n\nTwo');
  });

  it('leave a plain paste as it is', async () => {
    await activeExtension();
    await showNew('');
    await env.clipboard.writeText('## Just *text*');
    await commands.executeCommand('editor.action.clipboardPasteAction');
    equal(window.activeTextEditor?.document.getText(), '## Just *text*');
  });

  it('write the article beside the file, under a name that is free', async () => {
    const folder = workspace.workspaceFolders![0]!.uri;
    await activeExtension();
    const file = Uri.joinPath(folder, 'import-item.xml');
    const articles = ['import-item.article', 'import-item-2.article'].map(name => Uri.joinPath(folder, name));
    await workspace.fs.writeFile(file, new TextEncoder().encode(NITF));
    try {
      for (const article of articles) {
        void commands.executeCommand('crosshead.importArticle', file);
        await untilOpen(article);
      }
    } finally {
      for (const uri of [file, ...articles]) await Promise.resolve(workspace.fs.delete(uri)).catch(() => undefined);
    }
  });
});

const untilOpen = (article: Uri): Promise<true> =>
  until(`${article.toString()} to be opened`, () =>
    window.activeTextEditor?.document.uri.toString() === article.toString() ? true : undefined,
  );
