import type { Markup } from './node';

/** Documents nested deeper are attacks: what is deeper stands at this depth. */
const DEEPEST = 200;

export interface ForeignElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ForeignTree<Node> {
  text(node: Node): string | undefined;
  /** `undefined` for what is no element: its children are read in its place. */
  element(node: Node): ForeignElement | undefined;
  children(node: Node): readonly Node[];
}

/** A foreign tree as a plain one. It walks with a stack of its own: depth costs no call. */
export function plainTree<Node>(roots: readonly Node[], tree: ForeignTree<Node>): Markup[] {
  const result: Markup[] = [];
  const stack: { readonly nodes: readonly Node[]; at: number; readonly into: Markup[] }[] = [
    { nodes: roots, at: 0, into: result },
  ];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.nodes[frame.at++];
    if (node === undefined) {
      stack.pop();
      continue;
    }
    const text: string | undefined = tree.text(node);
    if (text !== undefined) frame.into.push(text);
    else stack.push({ nodes: tree.children(node), at: 0, into: place(tree.element(node), frame.into, stack.length) });
  }
  return result;
}

/** Where the children of a node go. */
function place(element: ForeignElement | undefined, into: Markup[], depth: number): Markup[] {
  if (element === undefined || depth > DEEPEST) return into;
  const children: Markup[] = [];
  into.push({ ...element, children });
  return children;
}
