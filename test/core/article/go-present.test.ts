import assert from 'node:assert/strict';
import { isGoPresent } from '../../../src/core/article/go-present';

describe('isGoPresent', () => {
  it('knows documents of Go’s present tool, old and new', () => {
    for (const text of [
      '# Go 1.21 is released!\n8 Aug 2023\nTags: release\n\nEli Bendersky\n\n##\n\nToday',
      'Go 1.4 gofmt\n\n10 Mar 2014'.replace('\n\n', '\n'),
      'Half a decade with Go\r\nTags: community\r\n\r\nAndrew Gerrand',
      'Title\n15:04 2 Jan 2006\n\nAuthor',
      'Title\n\nAuthor\n\n* Section\n\n.code x.go\n',
    ])
      assert.ok(isGoPresent(text), text);
  });

  it('takes no article for one', () => {
    for (const text of [
      '',
      '---\nheadline: Tags: a new art\n---\n\nText',
      'Tags: are a new art\n\nText of the story.',
      'A report from\nMoscow on 8 Aug 2023 said so.\n\nMore.',
      '8 Aug 2023\n\nThe story.',
      '## Crosshead\n\nText',
      'An intro.\n\n* not a list here\n\nText.',
      '\n\nText',
    ])
      assert.ok(!isGoPresent(text), text);
  });
});
