/** Blocks from the flow of a document: each element goes to the handler of its class or name, what stands between is paragraphs. */
import type { Block } from '../../../article/types';
import { paragraph } from '../build';
import { isElement, type Markup, type MarkupElement, rawText } from './node';
import { isSaying, UNREAD, wordsOf } from './words';

/** Reads a list of nodes. */
export type Read = (nodes: readonly Markup[]) => Block[];

/** The blocks that an element is; `undefined`: it is nothing special, and its children are read. */
export type Handler = (element: MarkupElement, read: Read) => Block[] | undefined;

export interface Handlers {
  /** By one of the classes, which say more than the name. */
  readonly classes: Readonly<Record<string, Handler>>;
  readonly names: Readonly<Record<string, Handler>>;
}

/** Elements that end a paragraph and are nothing more. */
const FLOW = new Set(
  'abstract address article aside block body body.content body.end body.head tagline caption center content dd div dl dt fieldset figcaption footer form header hgroup html li main menu nav p section summary td tr tbody thead'.split(
    ' ',
  ),
);

/** A reader with these handlers. */
export function reader(handlers: Handlers): Read {
  const read: Read = nodes => {
    const flow = new Flow();
    for (const node of nodes) visit(node, flow);
    return flow.end();
  };
  const visit = (node: Markup, flow: Flow): void => {
    if (!isElement(node)) flow.inline(node);
    else if (!UNREAD.has(node.name)) element(node, flow);
  };
  const element = (node: MarkupElement, flow: Flow): void => {
    const blocks = handlerOf(node, handlers)?.(node, read);
    if (blocks) flow.block(blocks);
    else if (FLOW.has(node.name)) flow.block(read(node.children));
    else if (holdsFlow(node, handlers)) for (const child of node.children) visit(child, flow);
    else flow.inline(node);
  };
  return read;
}

function handlerOf(element: MarkupElement, { classes, names }: Handlers): Handler | undefined {
  const own = (element.attributes['class'] ?? '').split(/\s+/).find(name => Object.hasOwn(classes, name));
  if (own !== undefined) return classes[own];
  return Object.hasOwn(names, element.name) ? names[element.name] : undefined;
}

const holdsFlow = (element: MarkupElement, handlers: Handlers): boolean =>
  element.children.some(
    child =>
      isElement(child) &&
      !UNREAD.has(child.name) &&
      (FLOW.has(child.name) || handlerOf(child, handlers) !== undefined || holdsFlow(child, handlers)),
  );

/** Blocks so far, and the words of the paragraph that has not ended yet. */
class Flow {
  private readonly blocks: Block[] = [];
  private pending: Markup[] = [];
  /** Whether nothing but blanks stands behind the last line break. */
  private endsWithBreak = false;

  inline(node: Markup): void {
    // A second line break in a row ends the paragraph.
    if (isBreak(node) && this.endsWithBreak) this.flush();
    else {
      this.pending.push(node);
      if (isElement(node) || node.trim() !== '') this.endsWithBreak = isBreak(node);
    }
  }

  block(blocks: readonly Block[]): void {
    this.flush();
    for (const block of blocks) this.blocks.push(block);
  }

  end(): Block[] {
    this.flush();
    return this.blocks;
  }

  private flush(): void {
    const words = wordsOf(this.pending);
    this.pending = [];
    this.endsWithBreak = false;
    if (words.some(isSaying)) this.blocks.push(paragraph(words));
  }
}

const isBreak = (node: Markup): boolean => isElement(node) && node.name === 'br';

/** Nodes with a title at their start: the title, and the rest. */
export function titled(
  nodes: readonly Markup[],
  isTitle: (name: string) => boolean,
): [string | undefined, readonly Markup[]] {
  const at = nodes.findIndex(node => isElement(node) || node.trim() !== '');
  const first = nodes[at];
  if (first === undefined || !isElement(first) || !isTitle(first.name)) return [undefined, nodes];
  return [rawText(first).replace(/\s+/g, ' ').trim(), nodes.slice(at + 1)];
}
