import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Compares with a golden file; UPDATE_GOLDEN=1 writes it instead. */
export function golden(file: string, text: string): void {
  const at = path.join('test/golden/lint', file);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  assert.ok(existsSync(at), `${at} is missing: run with UPDATE_GOLDEN=1`);
  assert.equal(text, readFileSync(at, 'utf8'), at);
}
