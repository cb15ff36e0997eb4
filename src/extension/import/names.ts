import { Uri, workspace } from 'vscode';
import { fileName } from '../articles';
import { LANGUAGE } from '../host';

/** Names for new articles beside a file, none of them taken: `item.article`, `item-2.article`. */
export async function freeNames(file: Uri, count: number): Promise<Uri[]> {
  const base = fileName(file).replace(/\.[^.]+$/, '');
  const names: Uri[] = [];
  for (let number = 1; names.length < count; number++) {
    const name = Uri.joinPath(file, '..', `${base}${number === 1 ? '' : `-${number}`}.${LANGUAGE}`);
    if (!(await exists(name))) names.push(name);
  }
  return names;
}

const exists = (file: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
