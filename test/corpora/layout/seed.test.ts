import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { normalised } from '../../lines';

describe('The page of 2001', () => {
  // The browser suite holds the rendered page to the golden file; this holds the golden file to the archived page.
  it('reads as the archived page does, line by line', () => {
    const archived = readFileSync(path.resolve('../shared/seed/nato-putin.txt'), 'utf8');
    assert.deepEqual(normalised(readFileSync('test/golden/layout/bbc-2001.txt', 'utf8')), normalised(archived));
  });
});
