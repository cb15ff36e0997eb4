import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { diffPages } from '../../../src/core/layout/diff';
import type { Page } from '../../../src/core/layout/types';
import { applyPatches } from '../../core/layout/apply';

const page = (...children: ElementContent[]): Page => ({
  title: '',
  language: 'en',
  direction: 'ltr',
  body: { type: 'root', children },
});

const paragraphs = (...texts: string[]): Element[] => texts.map(text => h('p', text));

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
});
