// Node 20 has no fs.globSync yet.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** All files below `folder` whose names end in `ending`, sorted. */
export function globSync(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
