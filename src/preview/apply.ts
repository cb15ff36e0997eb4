/** Brings a page's changes into the DOM, as trees: text of an article is never read as markup. */
import type { Element as HastElement, ElementContent, Properties } from 'hast';
import { toDom } from 'hast-util-to-dom';
import type { ChildrenPatch, Patch, PropertiesPatch } from '../core/layout/types';
import { MISSING } from './pictures';

/** The page in the DOM is not the one that the patches were made for. */
export class LostError extends Error {}

/** Puts `nodes` in place of everything in `body`. */
export function replaceAll(body: Element, nodes: readonly ElementContent[]): void {
  body.replaceChildren(...nodes.map(node => toDom(node)));
}

/**
 * Applies `patches` in order; only what they name is touched.
 *
 * @throws {LostError} where a patch points outside the page. The page is then part old and part new: ask for it whole.
 */
export function applyPatches(body: Element, patches: readonly Patch[]): void {
  for (const patch of patches) {
    const node = nodeAt(body, patch.path);
    if (patch.kind === 'children') patchChildren(node, patch);
    else patchProperties(node, patch);
  }
}

function nodeAt(body: Element, path: readonly number[]): Element {
  let node: Node | undefined = body;
  for (const index of path) node = node?.childNodes[index];
  if (!(node instanceof Element)) throw new LostError(`no element at ${path.join('/')}`);
  return node;
}

function patchChildren(parent: Element, { at, remove, insert }: ChildrenPatch): void {
  if (at + remove > parent.childNodes.length) throw new LostError(`no child ${at + remove} to remove`);
  if (remove === 1 && insert.length === 1 && patchText(parent.childNodes[at], insert[0])) return;
  for (let left = remove; left > 0; left--) parent.childNodes[at]?.remove();
  const before = parent.childNodes[at] ?? null;
  for (const node of insert) parent.insertBefore(toDom(node), before);
}

/** Text for text keeps the node, and with it the reader's selection around the change. */
function patchText(node: Node | undefined, content: ElementContent | undefined): boolean {
  if (content?.type !== 'text' || !(node instanceof Text)) return false;
  const [before, after] = [node.data, content.value];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  node.replaceData(start, before.length - start - end, after.slice(start, after.length - end));
  return true;
}

function patchProperties(element: Element, { properties }: PropertiesPatch): void {
  const bare: HastElement = {
    type: 'element',
    tagName: element.localName,
    properties: properties as Properties,
    children: [],
  };
  const model = toDom(bare) as Element;
  for (const name of element.getAttributeNames())
    if (!model.hasAttribute(name) && name !== MISSING) element.removeAttribute(name);
  for (const { name, value } of model.attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
