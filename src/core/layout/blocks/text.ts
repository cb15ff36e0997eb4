import { h } from 'hastscript';
import type { ListItem, Run, Verse } from '../../article/types';
import { inline } from '../inline';
import type { Component } from './component';
import { heading, title } from './container';

export const paragraph: Component<'paragraph'> = node => h('p', inline(node.children[0].children));

export const crosshead: Component<'crosshead'> = (node, view) =>
  heading(view, { className: ['crosshead'] }, inline(node.children[0].children));

export const pullQuote: Component<'pullQuote'> = node => {
  const [words, speaker] = node.children;
  return h('figure', { className: ['pull-quote'] }, [
    h('blockquote', [h('p', inline(words.children))]),
    speaker &&
      h('figcaption', [
        h('span', { className: ['speaker'] }, speaker.name.value),
        speaker.role && [', ', h('span', { className: ['role'] }, speaker.role.value)],
      ]),
  ]);
};

export const list: Component<'list'> = node =>
  h(node.ordered ? 'ol' : 'ul', { className: ['list'] }, node.children.map(node.ordered ? numbered : item));

const item = ({ children: [run] }: ListItem) => h('li', inline(run.children));

const numbered = ({ marker, children: [run] }: ListItem) =>
  h('li', { value: Number(marker.value) }, inline(run.children));

export const verse: Component<'verse'> = (node, view) =>
  h('div', { className: ['verse'] }, [title(node.title, view), ...stanzasOf(node).map(lines)]);

const lines = (stanza: readonly Run[]) =>
  h(
    'p',
    stanza.flatMap((run, at) => (at === 0 ? inline(run.children) : [h('br'), ...inline(run.children)])),
  );

/** The lines of a verse, in groups between blank ones. */
export function stanzasOf({ children }: Verse): Run[][] {
  const stanzas: Run[][] = [[]];
  for (const line of children) {
    if (line.children.length === 0) stanzas.push([]);
    else stanzas.at(-1)?.push(line);
  }
  return stanzas.filter(stanza => stanza.length > 0);
}
