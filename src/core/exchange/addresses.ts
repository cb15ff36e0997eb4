/** Paths and addresses among files that lie together: paths count from their common folder, with `/`, and stand as typed. */

/** The address of a file as a page in the folder names it: `../world/a%20b.html`. */
export function addressFrom(folder: string, path: string): string {
  const [from, to] = [stepsOf(folder), stepsOf(path)];
  const differs = from.findIndex((step, at) => step !== to[at]);
  const same = Math.min(differs < 0 ? from.length : differs, to.length - 1);
  return [...from.slice(same).map(() => '..'), ...to.slice(same).map(encodeURIComponent)].join('/');
}

export const stepsOf = (path: string): string[] => path.split('/').filter(step => step !== '');

/** The folder of a file; empty for one that lies on top. */
export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');
