/** What is pasted from a word processor or a web page, as blocks. */
import type { Block, Inline } from '../../article/types';
import { writeBlock } from '../../article/write';
import { htmlBlocks } from './markup/blocks';
import { parseFragment } from './markup/html';
import { attributeOf, isElement, type Markup, type MarkupElement, textOf } from './markup/node';

/** The source of the blocks that HTML is; `undefined` where plain text would say the same. */
export function pastedBlocks(html: string): string | undefined {
  const blocks = htmlBlocks(tidied(parseFragment(html)));
  if (blocks.length === 0 || blocks.every(isPlain)) return undefined;
  return blocks.map(writeBlock).join('\n\n');
}

/** One paragraph without marks is what a plain paste gives; several need their blank lines. */
const isPlain = (block: Block, _: number, { length }: readonly Block[]): boolean =>
  length === 1 &&
  block.type === 'paragraph' &&
  block.children[0].children.every((node: Inline) => node.type === 'text');

function tidied(nodes: readonly Markup[]): Markup[] {
  return joinItems(nodes.flatMap(tidy));
}

function tidy(node: Markup): Markup[] {
  if (!isElement(node)) return [node];
  // Word numbers its items in a piece of text of its own.
  if (styleOf(node).includes('mso-list:ignore')) return [];
  const children = tidied(node.children);
  // Google Docs puts everything into a `b` that is not bold.
  if (/^(?:b|strong|i|em)$/.test(node.name) && /font-(?:weight|style):normal/.test(styleOf(node))) return children;
  if (node.name === 'span') return [marked({ ...node, children })];
  return [{ ...node, ...wordName(node), children }];
}

const styleOf = (element: MarkupElement): string =>
  (attributeOf(element, 'style') ?? '').toLowerCase().replace(/\s*([:;])\s*/g, '$1');

/** Bold and italic that are told by style. */
function marked(span: MarkupElement): MarkupElement {
  const style = styleOf(span);
  const name = /font-weight:(?:bold|[6-9]00)/.test(style) ? 'strong' : /font-style:italic/.test(style) ? 'em' : 'span';
  return { ...span, name, attributes: {} };
}

/** Word's headings that are paragraphs by name. */
function wordName(element: MarkupElement): Partial<MarkupElement> {
  const className = attributeOf(element, 'class') ?? '';
  if (/^Mso(?:Title|Heading)/.test(className)) return { name: 'h2' };
  if (/^MsoListParagraph/.test(className)) return { name: 'li' };
  return {};
}

/** Items without a list, which Word's are, stand in one. */
function joinItems(nodes: readonly Markup[]): Markup[] {
  const joined: Markup[] = [];
  let items: MarkupElement[] = [];
  const close = () => {
    if (items.length > 0) joined.push({ name: 'ul', attributes: {}, children: items });
    items = [];
  };
  for (const node of nodes) {
    if (isElement(node) && node.name === 'li' && /^Mso/.test(attributeOf(node, 'class') ?? '')) items.push(node);
    else if (items.length === 0 || isElement(node) || textOf(node) !== undefined) {
      close();
      joined.push(node);
    }
  }
  close();
  return joined;
}
