/**
 * XML of other people. Nothing outside the document is ever read and no entity but the characters that HTML names is replaced: the
 * strict parser refuses others, the lenient one leaves them as they stand.
 */
import { phrase, type Phrase } from '../../../say';
import type { VFileMessage } from 'vfile-message';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { isTooDeep } from './depth';
import { lenientTree } from './lenient';
import { isElement, localName, type Markup, type MarkupElement } from './node';
import { type ForeignTree, plainTree } from './tree';

export interface ParsedXml {
  readonly root: MarkupElement | undefined;
  /** Why the document is not well-formed, for people. */
  readonly warning?: Phrase;
}

/** Reads a document; one that is an attack by its depth has no root. One that is not well-formed is read as far as it can be, with a warning. */
export function parseXml(source: string): ParsedXml {
  const text = source.trimStart();
  if (isTooDeep(text)) return { root: undefined };
  try {
    return { root: rootOf(plainTree<Nodes>([fromXml(text)], STRICT)) };
  } catch (error) {
    return {
      root: rootOf(lenientTree(text)),
      warning: reason(error),
    };
  }
}

const rootOf = (nodes: readonly Markup[]): MarkupElement | undefined => nodes.find(isElement);

function reason(error: unknown): Phrase {
  const { place } = error as Partial<VFileMessage>;
  return place && 'line' in place
    ? phrase('The document is not well-formed XML near line {line}; it was read as far as it can be.', {
        line: place.line,
      })
    : phrase('The document is not well-formed XML; it was read as far as it can be.');
}

const STRICT: ForeignTree<Nodes> = {
  text: node => (node.type === 'text' || node.type === 'cdata' ? node.value : undefined),
  element: node => {
    if (node.type !== 'element') return undefined;
    const attributes = Object.entries(node.attributes).map(([name, value]) => [localName(name), value ?? '']);
    return { name: localName(node.name), attributes: Object.fromEntries(attributes) as Record<string, string> };
  },
  children: node => ('children' in node ? node.children : []),
};
