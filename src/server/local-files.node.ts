/** The files of the machine that the server runs on. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LocalFiles } from './files';

/** Folders that hold nobody's articles. */
const LEFT_OUT = /^(?:\.|node_modules$)/;

export const localFiles: LocalFiles = {
  async read(uri) {
    return uri.startsWith('file:') ? readFile(fileURLToPath(uri)).catch(() => undefined) : undefined;
  },

  async list(folder, extensions, limit) {
    const found: string[] = [];
    if (folder.startsWith('file:')) await walk(fileURLToPath(folder), extensions, limit, found);
    return found;
  },
};

async function walk(folder: string, extensions: readonly string[], limit: number, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (found.length >= limit) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !LEFT_OUT.test(entry.name)) await walk(path, extensions, limit, found);
    else if (entry.isFile() && extensions.some(extension => entry.name.endsWith(`.${extension}`)))
      found.push(pathToFileURL(path).toString());
  }
}
