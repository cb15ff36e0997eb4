/** Asks the server for a page, and holds the article open for it where no editor does. */
import { l10n, Uri, workspace } from 'vscode';
import type { PageUpdate } from '../../preview/messages';
import { PageRequest, type PageParams } from '../../protocol';
import { isInTab } from '../articles';
import type { LanguageServer } from '../server/language-server';

/** There is no such article any more. */
export class GoneError extends Error {}

/**
 * @param isGone whether the article's file is known to be gone
 * @throws {GoneError} where neither the server nor the disk has the article
 */
export async function requestPage(
  server: LanguageServer,
  params: PageParams,
  isGone: () => boolean,
): Promise<PageUpdate> {
  const update = await server.request(PageRequest, params);
  if (update) return update;
  const article = Uri.parse(params.uri);
  // VS Code would begin a new text in the place of one that was never saved.
  if (isGone() || (article.scheme === 'untitled' && !isInTab(params.uri))) throw new GoneError();
  // No editor holds the article open, as after a reload of the window: hold it open for the server.
  await workspace.openTextDocument(article);
  const second = await server.request(PageRequest, params);
  if (second) return second;
  throw new Error(l10n.t('The language server does not know “{0}”.', params.uri));
}
