import type { Element as HtmlElement, ElementContent as HtmlContent } from 'hast';
import type { Element, ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Characters that XML 1.0 cannot hold, escaped or not. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without the characters that no XML can hold. */
export const fit = (text: string) => text.replace(UNFIT, '');

/** An XML document round an element. */
export function xmlDocument(root: Element): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      { type: 'text', value: '\n' },
      cleaned(root),
    ],
  };
  return `${toXml(tree, { closeEmptyElements: true })}\n`;
}

function cleaned<Node extends ElementContent>(node: Node): Node {
  if (node.type === 'element') {
    const attributes = Object.entries(node.attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? fit(value) : value,
    ]);
    return {
      ...node,
      attributes: Object.fromEntries(attributes) as Element['attributes'],
      children: node.children.map(cleaned),
    };
  }
  return node.type === 'text' ? { ...node, value: fit(node.value) } : node;
}

/** Names of HTML attributes in the trees that pages are made of; the rest are for looks and stay behind. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  dateTime: 'datetime',
  href: 'href',
  scope: 'scope',
  value: 'value',
};

/** HTML as XHTML: the same elements with a namespace said once, above them. */
export function xhtml(element: HtmlElement): Element {
  const attributes = Object.entries(element.properties).flatMap(([name, value]) => {
    const known = ATTRIBUTES[name];
    return known === undefined ? [] : [[known, Array.isArray(value) ? value.join(' ') : String(value)]];
  });
  return {
    type: 'element',
    name: element.tagName,
    attributes: Object.fromEntries(attributes) as Element['attributes'],
    children: element.children.flatMap(xhtmlContent),
  };
}

function xhtmlContent(node: HtmlContent): ElementContent[] {
  if (node.type === 'element') return [xhtml(node)];
  return node.type === 'text' ? [{ type: 'text', value: node.value }] : [];
}
