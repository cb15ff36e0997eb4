import type { Element, ElementContent, Root } from 'hast';
import type { Patch } from '../../../src/core/layout/types';

/** A copy in which no two places share an object, as in a DOM: pages share the elements of their blocks. */
const clone = <Tree>(tree: Tree): Tree => JSON.parse(JSON.stringify(tree)) as Tree;

/** Applies patches to a copy of a tree, as the preview does to the DOM. */
export function applyPatches(body: Root, patches: readonly Patch[]): Root {
  const copy = clone(body);
  for (const patch of patches) applyOne(copy, patch);
  return copy;
}

function applyOne(body: Root, patch: Patch): void {
  const target = patch.path.reduce<Element | Root>((parent, at) => parent.children[at] as Element, body);
  if (patch.kind === 'children') {
    const children = target.children as ElementContent[];
    if (patch.at + patch.remove > children.length) throw new RangeError('A patch reaches past the end.');
    children.splice(patch.at, patch.remove, ...clone(patch.insert as ElementContent[]));
  } else {
    (target as Element).properties = structuredClone(patch.properties) as Element['properties'];
  }
}
