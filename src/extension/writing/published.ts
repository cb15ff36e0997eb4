/** “Compare with Published Version”: beside the last commit in which the article says that it is published. */
import { commands, env, l10n, ProgressLocation, Uri, window, workspace, type CancellationToken } from 'vscode';
import { StatusRequest } from '../../protocol';
import { editedArticle, fileName } from '../articles';
import type { LanguageServer } from '../server/language-server';
import { findGit, type Commit, type Git, type Repository } from './git';

/** Commits of one article that are looked through. */
const MOST_COMMITS = 500;

export async function compareWithPublished(server: LanguageServer, given?: unknown): Promise<void> {
  const refusal = await compare(server, given);
  if (refusal !== undefined) void window.showInformationMessage(refusal);
}

/** Opens the difference; or says why there is none to be seen. */
async function compare(server: LanguageServer, given: unknown): Promise<string | undefined> {
  const article = given instanceof Uri ? given : editedArticle();
  if (!article) return l10n.t('Open an article first.');
  const git = await findGit();
  if (!git) return l10n.t('Earlier versions are read from git, which is not at hand here.');
  const repository = git.getRepository(article) ?? (await openAround(git, article));
  if (!repository) return l10n.t('“{0}” does not lie in a git repository.', fileName(article));
  const commit = await withProgress(token => lastPublished(server, repository, article, token));
  if (commit === null) return l10n.t('No commit of “{0}” has the status “published”.', fileName(article));
  if (commit) await showDifference(git, article, commit);
  return undefined;
}

/** A repository that git has not been asked about yet. */
async function openAround(git: Git, article: Uri): Promise<Repository | null> {
  const folder = workspace.getWorkspaceFolder(article)?.uri ?? Uri.joinPath(article, '..');
  return git.openRepository(folder).catch(() => null);
}

const withProgress = <T>(work: (token: CancellationToken) => Promise<T>): Thenable<T> =>
  window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Looking for the published version…'),
      cancellable: true,
    },
    (_progress, token) => work(token),
  );

/** The newest first; `null` where none is published, `undefined` where the user has cancelled. */
async function lastPublished(
  server: LanguageServer,
  repository: Repository,
  article: Uri,
  token: CancellationToken,
): Promise<Commit | null | undefined> {
  for (const commit of await repository.log({ path: article.fsPath, maxEntries: MOST_COMMITS })) {
    if (token.isCancellationRequested) return undefined;
    // A commit that took the file away has no text of it.
    const text = await repository.show(commit.hash, article.fsPath).catch(() => '');
    if ((await server.request(StatusRequest, { text })) === 'published') return commit;
  }
  return null;
}

async function showDifference(git: Git, article: Uri, { hash, commitDate }: Commit): Promise<void> {
  const name = fileName(article);
  const title = commitDate
    ? l10n.t('{0} (published {1} ↔ now)', name, dayOf(commitDate))
    : l10n.t('{0} (published ↔ now)', name);
  await commands.executeCommand('vscode.diff', git.toGitUri(article, hash), article, title);
}

/** In the language of the window; English as the desk writes it. */
const dayOf = (date: Date): string =>
  date.toLocaleDateString(env.language === 'en' ? 'en-GB' : env.language, { dateStyle: 'medium' });
