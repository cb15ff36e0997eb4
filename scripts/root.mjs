// Where things are, for the scripts.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** The test host is installed here: not in the product's own dependencies, which stay small. */
export const hostFolder = path.join(root, '.host');
export const at = (...parts) => path.join(root, ...parts);
