/** Inline text against mdast-util-from-markdown, whose tree it must be. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseRun } from '../../../src/core/article/inline';
import { LineFinder } from '../../../src/core/article/lines';
import { INLINE } from '../../../src/core/article/markdown';
import { BlockSource } from '../../../src/core/article/source';
import { inlineText } from './arbitraries';

const read = (text: string) => {
  const lines = new LineFinder(text).trimmed(0);
  const source = new BlockSource(text, lines.length - 1);
  return { run: parseRun(source, lines), faults: source.faults };
};

describe('article: inline text', () => {
  it('gives the tree of mdast-util-from-markdown, with and without the fast path', () => {
    fc.assert(
      fc.property(inlineText, typed => {
        const text = typed.replace(/^[ \t]+|[ \t]+$/g, '');
        // A mark that micromark would drop, and a character that it would replace.
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
        const root = fromMarkdown(text, { extensions: [INLINE] });
        const [paragraph] = root.children;
        const expected = paragraph?.type === 'paragraph' ? paragraph.children : [];
        const actual = read(text).run.children;
        assert.deepEqual(
          JSON.parse(JSON.stringify(actual, dropExtras)),
          JSON.parse(JSON.stringify(expected, dropExtras)),
        );
      }),
      { numRuns: 400 },
    );
  });

  /** Our own data, and a title that is not there, which mdast-util-from-markdown gives as `null`. */
  const dropExtras = (key: string, value: unknown): unknown => (key === 'data' || value === null ? undefined : value);
});
