import { type ChildNode, type Document, isComment, isTag, isText } from 'domhandler';
import { decodeHTML } from 'entities';
import { parseDocument } from 'htmlparser2';
import { localName, type Markup } from './node';
import { type ForeignTree, plainTree } from './tree';

/** XML that no parser with a grammar can read. Entities that HTML does not name stay as they stand. */
export const lenientTree = (source: string): Markup[] =>
  plainTree<ChildNode | Document>([parseDocument(source, { xmlMode: true, decodeEntities: false })], TREE);

const TREE: ForeignTree<ChildNode | Document> = {
  text: node => (isText(node) ? decodeHTML(node.data) : isComment(node) ? '' : undefined),
  element: node => {
    if (!isTag(node)) return undefined;
    const attributes = Object.entries(node.attribs).map(([name, value]) => [localName(name), decodeHTML(value)]);
    return { name: localName(node.name), attributes: Object.fromEntries(attributes) as Record<string, string> };
  },
  children: node => ('children' in node ? node.children : []),
};
