/** HTML of other people, read as browsers read it; nothing in it is run or requested. */
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { find, html as schema } from 'property-information';
import { isTooDeep } from './depth';
import type { Markup, MarkupElement } from './node';
import { type ForeignTree, plainTree } from './tree';

/** A whole document. */
export const parseHtml = (source: string): MarkupElement => ({
  name: '#document',
  attributes: {},
  children: read(source, false),
});

/** A piece of HTML as feeds and clipboards hold it. */
export const parseFragment = (source: string): readonly Markup[] => read(source, true);

const read = (source: string, fragment: boolean): readonly Markup[] =>
  isTooDeep(source) ? [] : plainTree<Nodes>([fromHtml(source, { fragment })], HAST);

const HAST: ForeignTree<Nodes> = {
  text: node => (node.type === 'text' ? node.value : undefined),
  element: node => {
    if (node.type !== 'element') return undefined;
    const attributes = Object.entries(node.properties).map(([name, value]) => [
      find(schema, name).attribute,
      Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value ?? ''),
    ]);
    return { name: node.tagName, attributes: Object.fromEntries(attributes) as Record<string, string> };
  },
  children: node => ('children' in node ? node.children : []),
};
