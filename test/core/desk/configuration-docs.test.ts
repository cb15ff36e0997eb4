import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDesk, VOCABULARY } from '../../../src/core/configuration';
import { deskShape } from '../../../src/core/desk/vocabulary';

const docs = readFileSync('docs/configuration.md', 'utf8');

describe('docs/configuration.md', () => {
  it('speaks of every key', () => {
    for (const key of Object.keys(deskShape(VOCABULARY).keys)) assert.ok(docs.includes(`\`${key}\``), key);
  });

  it('shows only what can be read', () => {
    for (const [, yaml = ''] of docs.matchAll(/```yaml\n(.*?)```/gs)) assert.deepEqual(readDesk(yaml).faults, [], yaml);
  });
});
