import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, Part } from '../../article/types';
import type { View } from './component';

/** The heading a place asks for; HTML has six. */
export function heading(
  view: View,
  properties: { readonly className?: string[] },
  ...content: Parameters<typeof h>[2][]
): Element {
  return h(`h${Math.min(view.heading, 6)}`, properties, ...content);
}

/** A container's title, where it has one. */
export function title(part: Part | undefined, view: View): Element | undefined {
  return part === undefined || part.value === '' ? undefined : heading(view, {}, part.value);
}

/** The blocks inside a container, one step down in the order of headings. */
export function inside(blocks: readonly Block[], view: View): Element[] {
  const inner = { ...view, heading: view.heading + 1 };
  return blocks.flatMap(block => view.render(block, inner) ?? []);
}
