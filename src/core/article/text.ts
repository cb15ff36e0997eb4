/** What a reader reads, without markup, and the way back to the source. */
import type { Inline, Run } from './types';
import { lastAtMost } from './source';
import { remembered } from './remembered';

interface Textual {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly Textual[];
}

/** The text of a node, without markup; several runs are parted by LF. */
export function plainText(node: Textual): string {
  if (typeof node.value === 'string') return node.value;
  const between = node.children?.some(({ type }) => type === 'run' || type === 'item') ? '\n' : '';
  return (node.children ?? []).map(plainText).join(between);
}

export interface PlainRun {
  readonly text: string;
  /** The block's offset of the character `i` of `text`; of its length, the place behind the last character. */
  sourceOffset(i: number): number;
}

const plain = remembered<Run, PlainRun>();

/** The plain text of a run with a map back to offsets in its block. */
export function plainRun(run: Run): PlainRun {
  const known = plain.get(run);
  if (known) return known;
  const made = makePlainRun(run);
  plain.set(run, made);
  return made;
}

function makePlainRun(run: Run): PlainRun {
  const places: number[] = [];
  const sources: number[] = [];
  let text = '';
  for (const { value, position, data } of textNodes(run.children)) {
    for (const [at, source] of data?.places ?? [[0, position?.start.offset ?? 0] as const]) {
      places.push(text.length + at);
      sources.push(source);
    }
    text += value;
  }
  const sourceOffset = (i: number): number => {
    const index = Math.max(0, lastAtMost(places, i));
    return (sources[index] ?? run.position?.start.offset ?? 0) + i - (places[index] ?? 0);
  };
  return { text, sourceOffset };
}

function* textNodes(nodes: readonly Inline[]): Generator<Extract<Inline, { type: 'text' }>> {
  for (const node of nodes) {
    if (node.type === 'text') yield node;
    else yield* textNodes(node.children as readonly Inline[]);
  }
}
