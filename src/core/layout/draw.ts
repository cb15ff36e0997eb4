import type { Element } from 'hast';
import { COMPONENTS, drawWith } from './blocks';
import type { Components, View } from './blocks/component';
import { withoutDateline } from './dateline';
import { rememberBlocks, type Draw, type Place } from './memory';
import type { PageContext } from './types';
import type { Words } from './words';

/**
 * What a layout draws blocks with: the shared components, its own words, and its own components in the place of some.
 * Elements are remembered; see `memory.ts`.
 */
export function drawBlocks(
  wordsIn: (language: string) => Words,
  own: Partial<Components> = {},
): (context: PageContext, language: string) => Draw {
  const render = drawWith({ ...COMPONENTS, ...own });
  return rememberBlocks((context, language) => {
    const view: View = { context, language, words: wordsIn(context.edition.language ?? language), heading: 2, render };
    return ({ node }, place) => placed(render(place === 'intro' ? withoutDateline(node) : node, view), place);
  });
}

function placed(element: Element | undefined, place: Place): Element | undefined {
  if (element === undefined || place === 'story') return element;
  const { className = [] } = element.properties;
  element.properties.className = [place, ...(Array.isArray(className) ? className : [])];
  return element;
}
