import type { Element } from 'hast';
import type { Block, BlockType } from '../../article/types';
import type { PageContext } from '../types';
import type { Words } from '../words';

/** What a component sees beside its block. */
export interface View {
  readonly context: Pick<PageContext, 'picture'>;
  /** The page's language, BCP 47. */
  readonly language: string;
  readonly words: Words;
  /** The level of a heading in this place: 2 in the story, 3 in a box. */
  readonly heading: number;
  /** Renders a block inside this one. */
  readonly render: (block: Block, view: View) => Element | undefined;
}

/** Draws one kind of block; `undefined` where nothing of it shows. */
export type Component<Type extends BlockType> = (node: Block & { type: Type }, view: View) => Element | undefined;

export type Components = { readonly [Type in BlockType]: Component<Type> };
