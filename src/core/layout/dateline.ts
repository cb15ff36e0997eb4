import { plainText } from '../article/text';
import type { Block, Paragraph } from '../article/types';
import { findDateline } from '../time/dateline';
import { withoutStart } from './inline';

/** An intro without the wire dateline that it starts with: pages print none, and exports print their own. */
export function withoutDateline(node: Block): Block {
  if (node.type !== 'paragraph') return node;
  const [run] = node.children;
  const dateline = findDateline(plainText(run));
  if (dateline?.start !== 0) return node;
  return { ...node, children: [{ ...run, children: withoutStart(run.children, dateline.end) }] } satisfies Paragraph;
}
