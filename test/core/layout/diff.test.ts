import assert from 'node:assert/strict';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { diffPages } from '../../../src/core/layout/diff';
import type { Page } from '../../../src/core/layout/types';

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

describe('diffPages', () => {
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
