/** “New Article…”: from a template of the desk, or one of ours. */
import { l10n, SnippetString, Uri, window, workspace } from 'vscode';
import { TemplatesRequest } from '../../protocol';
import { editedArticle, folderOf } from '../articles';
import { LANGUAGE } from '../host';
import { pick } from '../pickers';
import type { LanguageServer } from '../server/language-server';
import { setting } from '../settings';
import { AS_IT_IS } from './run';

/** @param given the folder that the article is for, from the explorer; else that of the article which is edited */
export async function newArticle(server: LanguageServer, given?: unknown): Promise<void> {
  const edited = editedArticle();
  const folder = given instanceof Uri ? given : ((edited && folderOf(edited)) ?? workspace.workspaceFolders?.[0]?.uri);
  const templates = await server.request(TemplatesRequest, { uri: folder?.toString() ?? '', name: setting('name') });
  const snippet = await pick(
    templates.map(({ label, description, snippet }) => ({
      label,
      value: snippet,
      ...(description !== undefined && { detail: description }),
    })),
    {
      title: l10n.t('New Article'),
      placeHolder: l10n.t('Choose a template. The desk’s own come first.'),
    },
  );
  if (snippet === undefined) return;
  const document = await workspace.openTextDocument({ language: LANGUAGE });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), undefined, AS_IT_IS);
}
