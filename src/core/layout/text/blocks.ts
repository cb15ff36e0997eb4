import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Components } from '../blocks/component';
import { clip } from '../blocks/media';
import { inline } from '../inline';

/** What a picture shows, in square brackets, and its caption. */
const describedPicture: Components['picture'] = ({ alt, src, caption, credit, creditLabel }, { words }) =>
  h('figure', { className: ['picture'] }, [
    bracketed(alt.value || src.value),
    h('figcaption', [
      caption && h('span', { className: ['caption'] }, inline(caption.children)),
      credit && h('span', { className: ['credit'] }, `${creditLabel?.value ?? words.photo}: ${credit.value}`),
    ]),
  ]);

/** "[Video]" over who speaks and the line. */
const namedClip: Components['clip'] = (node, view) => {
  const element = clip(node, view);
  return element && { ...element, children: [bracketed(view.words[node.medium]), ...element.children] };
};

const bracketed = (text: string): Element => h('p', { className: ['description'] }, `[${text}]`);

/** What the page of words says in its own way. */
export const TEXT_BLOCKS: Partial<Components> = { clip: namedClip, picture: describedPicture };
