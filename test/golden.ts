import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Asserts that a text is what the golden file `test/golden/<name>` holds; with `UPDATE_GOLDEN=1` it writes the file instead. */
export function golden(name: string, actual: string): void {
  const file = path.resolve('test/golden', name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  assert.equal(actual, readFileSync(file, 'utf8'));
}
