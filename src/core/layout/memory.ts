import type { Element } from 'hast';
import { keyOf } from '../article/identity';
import type { SourceBlock } from '../article/types';
import type { PageContext } from './types';

/** How a block stands in the page: the story's first paragraph and the picture above it look different. */
export type Place = 'intro' | 'lead' | 'story';

export type Draw = (block: SourceBlock, place: Place) => Element | undefined;

/**
 * Remembers the element of each block for one context and one place, so that an unchanged block's element is the same object
 * in the next version of the page. Forgotten with the blocks.
 */
export function rememberBlocks(draw: (context: PageContext, language: string) => Draw) {
  const memories = new WeakMap<PageContext, Map<string, Draw>>();
  return (context: PageContext, language: string): Draw => {
    const byLanguage = memories.get(context) ?? new Map<string, Draw>();
    memories.set(context, byLanguage);
    const known = byLanguage.get(language) ?? remembering(draw(context, language), context.anchors);
    byLanguage.set(language, known);
    return known;
  };
}

function remembering(draw: Draw, anchors: boolean): Draw {
  const elements: Record<Place, WeakMap<SourceBlock, Element | null>> = {
    intro: new WeakMap(),
    lead: new WeakMap(),
    story: new WeakMap(),
  };
  return (block, place) => {
    const known = elements[place].get(block);
    if (known !== undefined) return known ?? undefined;
    const drawn = draw(block, place);
    if (drawn !== undefined && anchors) drawn.properties['dataBlock'] = keyOf(block);
    elements[place].set(block, drawn ?? null);
    return drawn;
  };
}
