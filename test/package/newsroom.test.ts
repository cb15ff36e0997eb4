import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { NEWSROOM, NEWSROOM_FILES } from '../../src/extension/newsroom/files';

describe('The example newsroom', () => {
  it('is copied whole', () => {
    const files = readdirSync(NEWSROOM, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(NEWSROOM, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    assert.deepEqual([...NEWSROOM_FILES].sort(), files.sort());
  });
});
