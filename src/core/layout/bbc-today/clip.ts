import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Component } from '../blocks/component';
import { attribute } from '../blocks/media';
import { linked } from '../inline';
import { quoted } from '../language';

/** A clip in its place in the story: its poster with a play button, the quoted line and who says it. */
export const clipCard: Component<'clip'> = ({ medium, line, attributes }, { context, language, words }) => {
  const by = attribute(attributes, 'by');
  const text: Element = h('span', { className: ['line'] }, quoted(line.value, language));
  return h('figure', { className: ['clip', medium] }, [
    poster(attribute(attributes, 'poster'), attribute(attributes, 'duration'), context.picture),
    h('figcaption', [
      h('p', { className: ['medium'] }, words[medium]),
      h('p', linked(attribute(attributes, 'src') ?? '', [text])),
      by === undefined ? undefined : h('p', { className: ['speaker'] }, by),
    ]),
  ]);
};

function poster(src: string | undefined, duration: string | undefined, picture: (src: string) => string | undefined) {
  const address = src === undefined ? undefined : picture(src);
  return h('div', { className: ['poster'] }, [
    // The line beside it says what the clip is; the poster adds nothing for a reader who cannot see it.
    address === undefined ? undefined : h('img', { src: address, alt: '' }),
    duration === undefined ? undefined : h('span', { className: ['duration'] }, duration),
  ]);
}
