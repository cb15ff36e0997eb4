import { h } from 'hastscript';
import type { LinkItem, Part } from '../../article/types';
import { linked } from '../inline';
import type { Component } from './component';
import { heading } from './container';

export const seeAlso: Component<'seeAlso'> = (node, view) =>
  h('section', { className: ['see-also'] }, [
    heading(view, {}, node.title?.value ?? view.words.seeAlso),
    node.children.length > 0 ? h('ul', node.children.map(linkItem)) : undefined,
  ]);

/** An empty block still prints its heading and the disclaimer. */
export const links: Component<'links'> = (node, view) =>
  h('section', { className: ['internet-links'] }, [
    heading(view, {}, node.title?.value ?? view.words.links),
    node.children.length > 0 ? h('ul', node.children.map(linkItem)) : undefined,
    h('p', { className: ['disclaimer'] }, view.words.disclaimer),
  ]);

function linkItem({ date, section, headline, target }: LinkItem) {
  const origin = [date, section].flatMap(part => part ?? []);
  const text = h('span', { className: ['headline'] }, headline.value);
  return h('li', [
    ...(origin.length === 0 ? [] : [h('span', { className: ['origin'] }, origin.flatMap(apart)), ' ']),
    ...linked(target.value, [text]),
  ]);
}

/** Each part keeps its own direction: "17 Nov 01" stays in order on a page that runs from right to left. */
const apart = ({ value }: Part, at: number) => [...(at === 0 ? [] : [' | ']), h('bdi', value)];
