/**
 * Whether an article is a template for new ones, by where it lies. What is missing there is to be filled in: nobody needs to be told
 * of it, and nobody publishes it.
 *
 * @param file its path or address, with slashes
 * @param folders those that the desk names, written as the file's; where it names none, folders called `templates` are meant
 */
export function isTemplate(file: string, folders: readonly string[]): boolean {
  const folder = folderOf(file);
  if (folder === undefined) return false;
  return folders.length > 0 ? folders.includes(folder) : folder.endsWith('/templates');
}

/** The folder of an article; `undefined` for any other file. */
export const folderOf = (file: string): string | undefined => /^(.+)\/[^/]+\.article$/.exec(file)?.[1];
