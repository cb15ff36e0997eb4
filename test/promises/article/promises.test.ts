/** The four promises of the format, on generated text. `test/corpora/article` has them on real articles. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Node } from 'unist';
import { formatArticle } from '../../../src/core/article/format';
import { isLeftOpen } from '../../../src/core/article/front-matter';
import { keyOf } from '../../../src/core/article/identity';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import { plainArticle } from '../../../src/core/article/plain-article';
import { plainRun, plainText } from '../../../src/core/article/text';
import type { Article, Block, Change, Paragraph, Run } from '../../../src/core/article/types';
import { writeArticle, writeBlock } from '../../../src/core/article/write';
import { articleText, edit, inlineText } from './arbitraries';

const paragraphOf = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'run', children: value === '' ? [] : [{ type: 'text', value }] }],
});

/** A tree without its places. */
const bare = (node: unknown): unknown =>
  JSON.parse(
    JSON.stringify(node, (key, value: unknown) =>
      ['position', 'data', 'start', 'end', 'faults'].includes(key) ? undefined : value,
    ),
  );

const apply = (text: string, changes: readonly Change[]): string =>
  [...changes]
    .reverse()
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: to }) => now.slice(0, start) + to + now.slice(end), text);

function* runs(node: Node): Generator<Run> {
  if (node.type === 'run') yield node as Run;
  if ('caption' in node && node.caption) yield node.caption as Run;
  for (const child of 'children' in node ? (node.children as Node[]) : []) yield* runs(child);
}

describe('article: prose is safe', () => {
  it('takes plain text literally', () => {
    fc.assert(
      fc.property(inlineText, text => {
        const article = plainArticle(text);
        assert.equal(article.blocks.map(({ node }) => plainText(node)).join(''), text.replace(/^[ \t]+|[ \t]+$/g, ''));
      }),
    );
  });
});

describe('article: nothing is dropped', () => {
  it('writes what it read', () => {
    fc.assert(fc.property(articleText, text => assert.equal(writeArticle(parseArticle(text)), text)));
  });

  it('leaves only blanks and line ends between blocks', () => {
    fc.assert(
      fc.property(articleText, text => {
        const { blocks, starts, lines, front } = parseArticle(text);
        let end = front.span.end;
        blocks.forEach((block, at) => {
          assert.match(text.slice(end, starts[at]), /^\uFEFF?[ \t\r\n]*$/);
          assert.equal(text.slice(starts[at], starts[at]! + block.text.length), block.text);
          assert.equal(lines[at], text.slice(0, starts[at]).split(/\r\n|\r|\n/).length - 1);
          end = starts[at]! + block.text.length;
        });
        assert.match(text.slice(end), /^\uFEFF?[ \t\r\n]*$/);
      }),
    );
  });

  it('maps every character of plain text to its place in the source', () => {
    fc.assert(
      fc.property(articleText, text => {
        for (const block of parseArticle(text).blocks) {
          for (const run of runs(block.node)) {
            const plain = plainRun(run);
            for (let i = 0; i < plain.text.length; i++) {
              if (plain.text[i] === '\n') assert.match(block.text[plain.sourceOffset(i)]!, /[\r\n \t]/);
              else assert.equal(block.text[plain.sourceOffset(i)], plain.text[i]);
            }
          }
        }
      }),
    );
  });
});

describe('article: every block stands alone', () => {
  it('parses a block alone as in its article', () => {
    fc.assert(
      fc.property(articleText, text => {
        for (const { node, text: own } of parseArticle(text).blocks) {
          // After an empty line, so that no front matter is read.
          const alone = parseArticle('\n' + own).blocks;
          assert.equal(alone.length, 1);
          assert.deepEqual(alone[0]!.node, node);
        }
      }),
    );
  });

  it('gives the same article after any edits as from scratch, and keeps unchanged blocks', () => {
    fc.assert(
      fc.property(articleText, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        let article = parseArticle(text);
        for (const { at, length, text: typed } of edits) {
          const start = Math.floor(at * article.text.length);
          const end = Math.min(article.text.length, start + length);
          article = checkReparse(article, [{ start, end, text: typed }]);
        }
      }),
    );
  });

  it('takes several changes at once', () => {
    fc.assert(
      fc.property(articleText, edit, edit, (text, one, other) => {
        const article = parseArticle(text);
        const [first, second] = [one, other].sort((a, b) => a.at - b.at) as [typeof one, typeof one];
        const start = Math.floor(first.at * text.length);
        const from = Math.max(start, Math.floor(second.at * text.length));
        checkReparse(article, [
          { start, end: Math.min(from, start + first.length), text: first.text },
          { start: from, end: Math.min(text.length, from + second.length), text: second.text },
        ]);
      }),
    );
  });

  /** All that an article says of its text. */
  const facts = ({ text, front, blocks, starts, lines }: Article): Article => ({ text, front, blocks, starts, lines });

  function checkReparse(article: Article, changes: readonly Change[]): Article {
    const text = apply(article.text, changes);
    const next = reparse(article, changes);
    assert.deepEqual(facts(next), facts(parseArticle(text)));
    const start = Math.min(...changes.map(change => change.start));
    const end = Math.max(...changes.map(change => change.end));
    const kept = new Set(next.blocks);
    assert.equal(new Set(next.blocks.map(keyOf)).size, next.blocks.length);
    const texts = new Set(next.blocks.map(block => block.text));
    article.blocks.forEach((block, at) => {
      const from = article.starts[at]!;
      const untouched = from + block.text.length < start || from > end;
      // What does not touch the edit stays the same object, unless the edit made it part of another block.
      if (untouched && texts.has(block.text)) {
        const twins = article.blocks.filter(other => other.text === block.text);
        assert.ok(twins.some(twin => kept.has(twin)));
      }
    });
    if (article.front.span.end > 0 && start > article.front.span.end && !isLeftOpen(article.front))
      assert.equal(next.front, article.front);
    return next;
  }
});

describe('article: writing is calm', () => {
  it('reads back every paragraph it writes', () => {
    fc.assert(
      fc.property(fc.array(inlineText, { minLength: 1, maxLength: 3 }), lines => {
        const value = lines
          .map(line => line.trim().replace(/^[ \t]+|[ \t]+$/g, ''))
          .filter(Boolean)
          .join('\n');
        const written = writeBlock(paragraphOf(value));
        const back = parseArticle('\n' + written).blocks;
        assert.deepEqual(
          back.map(({ node }) => bare(node)),
          value === '' ? [] : [bare(paragraphOf(value))],
        );
      }),
    );
  });

  it('writes a block that reads back the same', () => {
    fc.assert(
      fc.property(articleText, text => {
        for (const { node } of parseArticle(text).blocks) {
          if (node.faults) continue;
          const back = parseArticle('\n' + writeBlock(node)).blocks;
          assert.deepEqual(
            back.map(block => settle(block.node)),
            [settle(node)],
          );
        }
      }),
    );
  });

  it('has a fixed point, and keeps every word', () => {
    fc.assert(
      fc.property(articleText, text => {
        const article = parseArticle(text);
        const formatted = apply(text, formatArticle(article));
        const again = parseArticle(formatted);
        assert.deepEqual(formatArticle(again), []);
        assert.deepEqual(
          again.blocks.map(({ node }) => settle(node)),
          article.blocks.map(({ node }) => settle(node)),
        );
      }),
    );
  });

  /** What counts as the same: not the places, and not how a mark was typed. */
  const settle = (node: Block): unknown => bare(node);
});
