import { plainText } from '../article/text';
import type { Block, LinkItem, Run, TableRow } from '../article/types';
import { attribute } from '../layout/blocks/media';
import { oneLine } from './summary';

type Lines = { readonly [Type in Block['type']]: (node: Block & { type: Type }) => string[] };

/** What each kind of block says as lines of plain text, one for each paragraph, item, caption and speaker. */
const LINES: Lines = {
  box: node => [
    ...titled(node.title?.value),
    ...node.children.flatMap(linesOf),
    ...(node.source ? [node.source.value] : []),
  ],
  clip: node => [...present(attribute(node.attributes, 'by')), `"${node.line.value}"`],
  correction: node => [correctionLabel(attribute(node.attributes, 'date')), ...node.children.flatMap(linesOf)],
  crosshead: node => [run(node.children[0])],
  embed: node => [node.what.value, ...present(attribute(node.attributes, 'url'))],
  extract: node => [...titled(node.title?.value), ...node.children.flatMap(linesOf)],
  links: node => node.children.flatMap(link),
  list: node => node.children.map(item => `${node.ordered ? `${item.marker.value}.` : '-'} ${run(item.children[0])}`),
  note: () => [],
  paragraph: node => [run(node.children[0])],
  picture: node => [
    ...present(node.alt.value),
    ...(node.caption ? [run(node.caption)] : []),
    ...present(node.credit?.value),
  ],
  pullQuote: ({ children: [words, speaker] }) => [
    `"${run(words)}"`,
    ...present(speaker && [speaker.name.value, ...present(speaker.role?.value)].join(', ')),
  ],
  seeAlso: node => node.children.flatMap(link),
  table: node => [...titled(node.title?.value), ...node.children.map(row)],
  unknown: () => [],
  verse: node => [...titled(node.title?.value), ...node.children.map(run)],
};

export function linesOf(block: Block): string[] {
  return (LINES[block.type] as (node: Block) => string[])(block);
}

const run = (node: Run) => oneLine(plainText(node));
const present = (text: string | undefined) => (text === undefined || text === '' ? [] : [text]);
const titled = present;
const correctionLabel = (date: string | undefined) => (date === undefined ? 'Correction' : `Correction, ${date}`);
const row = ({ children }: TableRow) => children.map(run).join(' | ');

/** Where a headline leads is told where it leads to the web. */
function link({ date, section, headline, target }: LinkItem): string[] {
  const origin = [date?.value, section?.value].filter(part => part !== undefined).join(' | ');
  const address = /^https?:/i.test(target.value) ? [target.value] : [];
  return [...present(origin), headline.value, ...address];
}
