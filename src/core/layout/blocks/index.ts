import type { Element } from 'hast';
import type { Block } from '../../article/types';
import { box, correction, extract, note, table, unknown } from './boxes';
import type { Component, Components, View } from './component';
import { clip, embed, picture } from './media';
import { links, seeAlso } from './related';
import { crosshead, list, paragraph, pullQuote, verse } from './text';

/** One component for each kind of block. A layout takes them as they are, or puts its own in the place of some. */
export const COMPONENTS: Components = {
  box,
  clip,
  correction,
  crosshead,
  embed,
  extract,
  links,
  list,
  note,
  paragraph,
  picture,
  pullQuote,
  seeAlso,
  table,
  unknown,
  verse,
};

/** Draws any block with its component. */
export function drawWith(components: Components): (block: Block, view: View) => Element | undefined {
  return (block, view) => (components[block.type] as Component<Block['type']>)(block, view);
}
