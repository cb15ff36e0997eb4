import type { Element, ElementContent, Properties } from 'hast';
import { introIndex, leadPictureIndex } from '../article/story';
import type { Article, BlockType, SourceBlock } from '../article/types';
import { drawAll } from './draw-all';
import type { Draw } from './memory';

/** The blocks of an article where a page wants them, each in the order in which it was typed. */
export interface Parts {
  readonly story: ElementContent[];
  /** What the layout collects beside the story, or below it. */
  readonly beside: ElementContent[];
  readonly foot: ElementContent[];
}

/** How a layout wants its parts. */
export interface Plan {
  /** The kinds of block that it takes out of the story. */
  readonly elsewhere: { readonly [Type in BlockType]?: 'beside' | 'foot' };
  /** What it puts in behind the intro; before the story where there is no intro. */
  readonly afterIntro: readonly ElementContent[];
}

/** Draws every block and puts it where it belongs: a loop over references, since it runs after every keystroke. */
export function storyParts(article: Article, { elsewhere, afterIntro }: Plan, draw: Draw): Parts {
  const intro = introIndex(article);
  const parts: Parts = { story: intro < 0 ? [...afterIntro] : [], beside: [], foot: [] };
  drawAll(article.blocks, { intro, lead: leadPictureIndex(article) }, draw).forEach((element, at) => {
    if (element !== undefined) parts[elsewhere[(article.blocks[at] as SourceBlock).node.type] ?? 'story'].push(element);
    if (at === intro) parts.story.push(...afterIntro);
  });
  return parts;
}

/** An element round very many blocks, made without a look at each. */
export function many(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
