import { h } from 'hastscript';
import type { ListItem, Run } from '../../article/types';
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
  h('div', { className: ['verse'] }, [title(node.title, view), ...stanzas(node.children).map(lines)]);

const lines = (stanza: readonly Run[]) =>
  h(
    'p',
    stanza.flatMap((run, at) => (at === 0 ? inline(run.children) : [h('br'), ...inline(run.children)])),
  );

/** Runs of lines between blank ones. */
function stanzas(runs: readonly Run[]): Run[][] {
  const all: Run[][] = [[]];
  for (const run of runs) {
    if (run.children.length === 0) all.push([]);
    else all.at(-1)?.push(run);
  }
  return all.filter(stanza => stanza.length > 0);
}
