import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'mdast-util-to-string';
import type { Inline } from '../article/types';
import { safeTarget } from './links';

type Printers = { readonly [Type in Inline['type']]: (node: Inline & { type: Type }) => ElementContent[] };

const printers: Printers = {
  text: node => [{ type: 'text', value: node.value }],
  emphasis: node => [h('em', inline(childrenOf(node)))],
  strong: node => [h('strong', inline(childrenOf(node)))],
  link: node => linked(node.url, inline(childrenOf(node))),
};

/** Inline text as a page shows it. A link that may not be followed is its text. */
export function inline(children: readonly Inline[]): ElementContent[] {
  return children.flatMap(node => (printers[node.type] as (node: Inline) => ElementContent[])(node));
}

/** `content` as a link to `address`, or by itself where the address may not be linked to. */
export function linked(address: string, content: ElementContent[]): ElementContent[] {
  const href = safeTarget(address);
  return href === undefined ? content : [h('a', { href }, content)];
}

/** The parser makes nothing but {@link Inline} inside an inline node, which mdast's types cannot say. */
function childrenOf(node: { readonly children: readonly unknown[] }): readonly Inline[] {
  return node.children as readonly Inline[];
}

/** Inline text without its first `count` characters of plain text, and without the blanks that would then start it. */
export function withoutStart(children: readonly Inline[], count: number): Inline[] {
  const kept: Inline[] = [];
  let left = count;
  for (const node of children) {
    const length = toString(node).length;
    if (left < length) kept.push(kept.length > 0 ? node : cut(node, left));
    left = Math.max(0, left - length);
  }
  return kept;
}

function cut(node: Inline, count: number): Inline {
  if (node.type === 'text') return { ...node, value: node.value.slice(count).trimStart() };
  return { ...node, children: withoutStart(childrenOf(node), count) };
}
