import assert from 'node:assert/strict';
import { looksLikeGoPresent } from '../../../src/core/article/go-present';

const lines = (...text: string[]): string => text.join('\n');

describe('article: Go present documents', () => {
  for (const text of [
    lines('Go at Google', 'A talk', '15:04 2 Jan 2006', '', 'Rob Pike', 'rob@example.org', '', '* Introduction', ''),
    lines('# Go 1.11', '24 Aug 2018', 'Tags: release', 'Summary: Go 1.11 is here.', '', 'Andrew', '', '## Modules'),
    lines('Go Concurrency Patterns', '', 'Rob Pike', '', '* Introduction', '', '- one'),
    lines('Slides', '', 'Author', '', 'Text', '.play hello.go'),
  ]) {
    it(`leaves ${JSON.stringify(text.slice(0, 24))} alone`, () => assert.ok(looksLikeGoPresent(text)));
  }

  for (const text of [
    '',
    lines('---', 'headline: Go', '---', '', '* Section'),
    lines('Nato offers Russia a say in its decisions.', '', '* one star', ''),
    lines('Nato offers Russia a say in its decisions.', '', 'He spoke on', '2 Jan 2006', ''),
    lines('## Crosshead', '', 'Text'),
    lines('![a](b)', 'Caption', '', 'Text'),
  ]) {
    it(`takes ${JSON.stringify(text.slice(0, 24))} for an article`, () => assert.ok(!looksLikeGoPresent(text)));
  }
});
