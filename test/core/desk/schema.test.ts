import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deskSchema } from '../../../src/core/configuration';

describe('desk/schema', () => {
  it('is the one that ships', () => {
    const shipped = readFileSync('schemas/crosshead.schema.json', 'utf8');
    assert.ok(shipped === `${JSON.stringify(deskSchema(), null, 2)}\n`, 'stale: run node scripts/generate.mjs');
  });
});
