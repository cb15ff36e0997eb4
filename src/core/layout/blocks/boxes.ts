import type { Properties } from 'hast';
import { h } from 'hastscript';
import type { Run, Table, TableRow } from '../../article/types';
import { isoDay, longDay } from '../days';
import { inline } from '../inline';
import type { Component, View } from './component';
import { inside, title } from './container';
import { attribute } from './media';

export const box: Component<'box'> = (node, view) =>
  h('div', { className: ['box'] }, [
    title(node.title, view),
    ...inside(node.children, view),
    node.source &&
      h('p', { className: ['source'] }, `${node.sourceLabel?.value ?? view.words.source}: ${node.source.value}`),
  ]);

export const extract: Component<'extract'> = (node, view) =>
  h('div', { className: ['extract'] }, [title(node.title, view), h('blockquote', inside(node.children, view))]);

export const correction: Component<'correction'> = (node, view) =>
  h('div', { className: ['correction'] }, [
    h('p', { className: ['label'] }, correctionLabel(attribute(node.attributes, 'date'), view)),
    ...inside(node.children, view),
  ]);

function correctionLabel(date: string | undefined, { words, language }: View) {
  const day = date === undefined ? undefined : isoDay(date);
  if (day === undefined) return [words.correction];
  return [`${words.correction} `, h('time', { dateTime: day }, longDay(day, language))];
}

export const table: Component<'table'> = (node, view) => {
  const [head, ...rows] = node.children;
  return h('div', { className: ['table'], ...scrolling(node) }, [
    title(node.title, view),
    h('table', [
      head && h('thead', row(head, headCell)),
      h(
        'tbody',
        rows.map(each => row(each, cell)),
      ),
    ]),
  ]);
};

/** Columns that fit on a phone. */
const FEW_COLUMNS = 4;

/** A table with more columns can be wider than the page: then it scrolls by itself, with the keyboard too. */
function scrolling({ title: name, children: [head] }: Table): Properties {
  if (head === undefined || head.children.length <= FEW_COLUMNS) return {};
  return { role: 'group', ariaLabel: name?.value, tabIndex: 0 };
}

const row = ({ children }: TableRow, draw: (run: Run) => ReturnType<typeof h>) => h('tr', children.map(draw));
const cell = (run: Run) => h('td', inline(run.children));
const headCell = (run: Run) => h('th', { scope: 'col' }, inline(run.children));

/** A directive this version does not know: seen by whoever edits, dropped by the exporters. */
export const unknown: Component<'unknown'> = (node, { words }) =>
  h('p', { className: ['unknown-block'] }, `${words.unknownBlock}: ${node.name}`);

/** A note to the desk never leaves the desk. */
export const note: Component<'note'> = () => undefined;
