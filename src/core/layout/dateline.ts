import { plainText } from '../article/text';
import type { Block, Paragraph } from '../article/types';
import { findDateline } from '../time/dateline';
import { withoutStart } from './inline';

type Dateline = ReturnType<typeof findDateline>;

/** A page, its head, its data and the lists that it stands in all ask for the same intro's. */
const datelines = new WeakMap<Paragraph, { readonly found: Dateline }>();

/** The dateline that a paragraph starts with, as agencies print it. */
export function datelineIn(node: Paragraph): Dateline {
  const known = datelines.get(node) ?? { found: readDateline(node) };
  datelines.set(node, known);
  return known.found;
}

function readDateline({ children: [run] }: Paragraph): Dateline {
  const found = findDateline(plainText(run));
  return found?.start === 0 ? found : undefined;
}

/** An intro without the wire dateline that it starts with: pages print none, and exports print their own. */
export function withoutDateline(node: Block): Block {
  if (node.type !== 'paragraph') return node;
  const [run] = node.children;
  const dateline = datelineIn(node);
  if (dateline === undefined) return node;
  return { ...node, children: [{ ...run, children: withoutStart(run.children, dateline.end) }] } satisfies Paragraph;
}
