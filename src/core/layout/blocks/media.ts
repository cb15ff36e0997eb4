import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Attribute, Picture } from '../../article/types';
import { inline, linked } from '../inline';
import { quoted } from '../language';
import type { Component, View } from './component';

export const picture: Component<'picture'> = (node, view) =>
  h('figure', { className: ['picture'] }, [image(node, view), caption(node, view)]);

/** The picture, or a box that says what it would show. */
function image({ alt, src }: Picture, { context }: View): Element {
  const address = src.value === '' ? undefined : context.picture(src.value);
  if (address !== undefined) return h('img', { src: address, alt: alt.value });
  return h(
    'div',
    { className: ['missing-picture'], role: 'img', ariaLabel: alt.value || src.value },
    alt.value || src.value,
  );
}

function caption({ caption: text, credit, creditLabel }: Picture, { words }: View): Element | undefined {
  if (text === undefined && credit === undefined) return undefined;
  return h('figcaption', [
    text && h('span', { className: ['caption'] }, inline(text.children)),
    credit && h('span', { className: ['credit'] }, `${creditLabel?.value ?? words.photo}: ${credit.value}`),
  ]);
}

export const clip: Component<'clip'> = (node, view) => {
  const by = attribute(node.attributes, 'by');
  const line = quoted(node.line.value, view.language);
  return h('div', { className: ['clip', node.medium] }, [
    by === undefined ? undefined : h('p', { className: ['speaker'] }, by),
    h('p', { className: ['line'] }, linked(attribute(node.attributes, 'src') ?? '', [{ type: 'text', value: line }])),
  ]);
};

/** Nothing remote loads: a labelled link to what would be embedded. */
export const embed: Component<'embed'> = (node, { words }) =>
  h('p', { className: ['embed'] }, [
    h('span', { className: ['label'] }, words.embed),
    ' ',
    ...linked(attribute(node.attributes, 'url') ?? '', [{ type: 'text', value: node.what.value }]),
  ]);

/** The value of a directive's attribute; the first counts where it stands twice. */
export function attribute(attributes: readonly Attribute[], key: string): string | undefined {
  return attributes.find(each => each.key.value === key)?.value.value;
}
