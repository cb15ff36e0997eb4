import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mediaTypeOf } from '../../src/core/exchange/media-type';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('mediaTypeOf', () => {
  it('tells pictures by their first bytes', () => {
    assert.equal(mediaTypeOf(readFileSync('examples/images/putin.png')), 'image/png');
    for (const [mark, type] of [
      ['\xff\xd8\xff\xe0', 'image/jpeg'],
      ['GIF89a', 'image/gif'],
      ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
      ['\0\0\0\x20ftypavif', 'image/avif'],
      ['<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
      ['<?xml version="1.0"?>\n<!-- drawn by hand --><svg>', 'image/svg+xml'],
    ] as const)
      assert.equal(mediaTypeOf(bytes(mark)), type);
  });

  it('takes nothing else for a picture', () => {
    for (const text of ['', 'RIFF\x10\0\0\0WAVE', '<html><svg>', '%PDF-1.4', 'text about <svg>'])
      assert.equal(mediaTypeOf(bytes(text)), 'application/octet-stream', text);
  });
});
