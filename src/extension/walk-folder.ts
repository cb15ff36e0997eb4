/** Looks through a folder entry by entry: virtual folders have no search. */

/** What stands in a folder; VS Code's own numbers for its kinds of entry. */
export type Entries = readonly (readonly [name: string, kind: number])[];
const [FILE, DIRECTORY] = [1, 2];

/** Folders that hold nobody's articles. */
const LEFT_OUT = /^(?:\.|node_modules$)/;

/**
 * The paths of the files below a folder whose names end so (without the full stop), at most `limit`.
 *
 * @param read gives what stands in a folder, by its path below the first one
 */
export async function walkFolder(
  read: (path: string) => Thenable<Entries>,
  extensions: readonly string[],
  limit: number,
): Promise<string[]> {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined && found.length < limit; folder = folders.pop()) {
    // A folder that cannot be read has nothing for us.
    const entries = await Promise.resolve(read(folder)).catch((): Entries => []);
    for (const [name, kind] of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === DIRECTORY && !LEFT_OUT.test(name)) folders.push(path);
      if (kind === FILE && extensions.some(extension => name.endsWith(`.${extension}`))) found.push(path);
    }
  }
  return found.slice(0, limit);
}
