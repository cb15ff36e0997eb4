/** What the user has selected for export: articles, and folders of them. */
import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import { LANGUAGE } from '../host';

/** The articles among some files and folders, each once, in the order of their addresses. */
export async function articlesAmong(selected: readonly Uri[]): Promise<Uri[]> {
  const found = (await Promise.all(selected.map(articlesAt))).flat();
  return [...new Map(found.map(uri => [uri.toString(), uri])).values()].sort((a, b) =>
    a.path < b.path ? -1 : Number(a.path > b.path),
  );
}

async function articlesAt(uri: Uri): Promise<Uri[]> {
  if (!(await isFolder(uri))) return [uri];
  return workspace.findFiles(new RelativePattern(uri, `**/*.${LANGUAGE}`));
}

export async function isFolder(uri: Uri): Promise<boolean> {
  const stat = await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined);
  return stat !== undefined && (stat.type & FileType.Directory) !== 0;
}

/** The path of each file below the deepest folder that holds them all. */
export function pathsBelowCommonFolder(files: readonly Uri[]): string[] {
  const folders = files.map(({ path }) => path.split('/').slice(0, -1));
  const [first = []] = folders;
  let depth = 0;
  while (depth < first.length && folders.every(steps => steps[depth] === first[depth])) depth++;
  return files.map(({ path }) => path.split('/').slice(depth).join('/'));
}
