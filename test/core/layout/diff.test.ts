import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { diffPages } from '../../../src/core/layout/diff';
import type { Page } from '../../../src/core/layout/types';
import { applyPatches } from './apply';

const page = (...children: ElementContent[]): Page => ({
  title: '',
  language: 'en',
  direction: 'ltr',
  body: { type: 'root', children },
});

const paragraphs = (...texts: string[]): Element[] => texts.map(text => h('p', text));

const splice = (list: readonly Element[], at: number, remove: number, ...insert: Element[]): Element[] => [
  ...list.slice(0, at),
  ...insert,
  ...list.slice(at + remove),
];

/** Trees over a small pool of shared objects, as versions of one page are. */
const leaf = fc.oneof(
  fc.constantFrom(...paragraphs('a', 'b', 'c', 'd', 'e', 'f')),
  fc.constantFrom('x', 'y').map((value): ElementContent => ({ type: 'text', value })),
  fc.constantFrom('a', 'b').map((text): ElementContent => h('p', { className: ['intro'] }, text)),
);
const element = (child: fc.Arbitrary<ElementContent>): fc.Arbitrary<ElementContent> =>
  fc
    .record({
      tagName: fc.constantFrom('div', 'main'),
      className: fc.constantFrom('one', 'two'),
      id: fc.option(fc.constantFrom('i', 'j'), { nil: undefined }),
      children: fc.array(child, { maxLength: 6 }),
    })
    .map(({ tagName, className, id, children }) => ({
      type: 'element',
      tagName,
      properties: { className: [className], ...(id === undefined ? {} : { id }) },
      children,
    }));
const tree = fc.array(fc.oneof(leaf, element(fc.oneof(leaf, element(leaf)))), { maxLength: 8 });

describe('diffPages', () => {
  it('turns any page into any other', () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const patches = diffPages(page(...before), page(...after));
        const result = applyPatches({ type: 'root', children: before }, patches);
        assert.deepEqual(result, { type: 'root', children: structuredClone(after) } satisfies Root);
      }),
      { numRuns: 200 },
    );
  });

  it('says nothing of a page that did not change', () => {
    fc.assert(
      fc.property(tree, body => assert.deepEqual(diffPages(page(...body), page(...structuredClone(body))), [])),
    );
  });

  it('changes the text of one paragraph among many in place', () => {
    const story = paragraphs(...Array.from({ length: 500 }, (_, at) => `Paragraph ${at}`));
    const edited = splice(story, 250, 1, h('p', 'Edited'));
    assert.deepEqual(diffPages(page(h('main', story)), page(h('main', edited))), [
      { kind: 'children', path: [0, 250], at: 0, remove: 1, insert: [{ type: 'text', value: 'Edited' }] },
    ]);
  });

  it('puts in one paragraph, whatever stands behind it', () => {
    const story = paragraphs('a', 'b', 'c', 'd');
    const added = h('p', 'new');
    assert.deepEqual(diffPages(page(...story), page(...splice(story, 1, 0, added))), [
      { kind: 'children', path: [], at: 1, remove: 0, insert: [added] },
    ]);
  });

  it('keeps what stands between two changes', () => {
    const [first, ...rest] = paragraphs('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h') as [Element, ...Element[]];
    const after = [h('p', 'A'), ...splice(rest, 3, 1), h('h2', 'end')];
    const touched = diffPages(page(first, ...rest), page(...after)).map(patch => [
      patch.path,
      'at' in patch && patch.at,
    ]);
    assert.deepEqual(touched, [
      [[], 8],
      [[], 4],
      [[0], 0],
    ]);
  });

  it('moves a block to the end of 4,000 without sending the others again', () => {
    const story = paragraphs(...Array.from({ length: 4000 }, (_, at) => String(at)));
    const moved = [...story.slice(1), ...story.slice(0, 1)];
    const sent = diffPages(page(...story), page(...moved)).reduce(
      (count, patch) => count + (patch.kind === 'children' ? patch.insert.length : 0),
      0,
    );
    assert.equal(sent, 1);
  });
});
