/** Each kind of block in canonical form. */
import { trimBlanksEnd } from '../lines';
import { isItem, isNumbered, isPicture } from '../split';
import type { Block, Box, BlockType, LinkItem, List, ListItem, Picture, PullQuote, TableRow } from '../types';
import { writeRun } from './inline';
import { bracketed, container, guard, guardFence, guardLabel, line, oneLine, opener, target, writeCell } from './parts';

export type Writers = { readonly [type in BlockType]: (node: Extract<Block, { type: type }>) => string };

export function writeBlock(node: Block): string {
  return (WRITERS[node.type] as (node: Block) => string)(node);
}

const WRITERS: Writers = {
  paragraph: ({ children }) => guard(writeRun(children[0])),
  crosshead: ({ children }) => `## ${oneLine(writeRun(children[0]))}`,
  pullQuote: writePullQuote,
  picture: writePicture,
  clip: ({ medium, line: words, attributes }) => opener(2, medium, words, attributes, true),
  embed: ({ what, attributes }) => opener(2, 'embed', what, attributes, true),
  list: writeList,
  box: writeBox,
  extract: node => container('quote', node, spaced(node.children.map(writeBlock))),
  correction: node => container('correction', node, spaced(node.children.map(writeBlock))),
  verse: node =>
    container(
      'verse',
      node,
      node.children.map(run => guardFence(oneLine(writeRun(run)))),
    ),
  table: node => container('table', node, node.children.map(writeRow)),
  seeAlso: node => container('see-also', node, node.children.map(writeItem)),
  links: node => container('links', node, node.children.map(writeItem)),
  note: ({ text }) => writeNote(text.value.replaceAll('-->', '-- >')),
  unknown: ({ source }) => source,
};

/** Blocks with a blank line between them. */
const spaced = (blocks: readonly string[]): string[] => blocks.flatMap((block, at) => (at > 0 ? ['', block] : [block]));

function writeBox({ title, attributes, children, source, sourceLabel }: Box): string {
  const lines = spaced(children.map(writeBlock)).join('\n').split('\n');
  if (source) lines.push(trimBlanksEnd(`${sourceLabel?.value ?? 'Source'}: ${line(source)}`));
  else lines.push(guardLabel('source', lines.pop() ?? ''));
  return container(
    'box',
    { attributes, ...(title && { title }) },
    children.length > 0 || source ? lines.filter((text, at) => at > 0 || text !== '') : [],
  );
}

function writePullQuote({ children: [run, speaker] }: PullQuote): string {
  const lines = writeRun(run).split('\n');
  if (speaker) {
    const { name, role } = speaker;
    lines.push(role ? `-- ${line(name)}, ${line(role)}` : `-- ${line(name)}`);
  } else if (lines.length > 1) {
    // The last line must not be taken for the speaker.
    lines.push((lines.pop() ?? '').replace(/^(?=(?:--?)[ \t\u00A0])/, '\\'));
  }
  return lines.map(text => trimBlanksEnd(`> ${text}`)).join('\n');
}

function writePicture({ alt, src, caption, credit, creditLabel }: Picture): string {
  const lines = caption ? writeRun(caption).split('\n').filter(Boolean).map(guardCaption) : [];
  if (!credit && lines.length > 0) lines.push(guardLabel('credit', lines.pop() ?? ''));
  if (credit) lines.push(trimBlanksEnd(`${creditLabel?.value ?? 'Photo'}: ${line(credit)}`));
  return [`![${bracketed(alt)}](${target(src)})`, ...lines].join('\n');
}

const guardCaption = (text: string): string => guardFence(isPicture(text, 0, text.length) ? `\\${text}` : text);

function writeList({ ordered, children }: List): string {
  return children.map((item, at) => writeListItem(item, ordered, at)).join('\n');
}

function writeListItem({ marker, children: [run] }: ListItem, ordered: boolean, at: number): string {
  const [first = '', ...more] = writeRun(run).split('\n');
  const mark = ordered ? `${/^\d{1,2}$/.test(marker.value) ? marker.value : String((at % 99) + 1)}.` : '-';
  const starts = ordered ? isNumbered : isItem;
  const escaped = more.map(text => (starts(text, 0) ? text.replace(/^\d*/, '$&\\') : guardFence(text)));
  return [`${mark} ${first}`, ...escaped].join('\n');
}

const writeRow = ({ children }: TableRow): string => guardFence(children.map(writeCell).join(' | '));

function writeItem({ date, section, headline, target: to }: LinkItem): string {
  const before = [date, section].flatMap(part => (part && part.value !== '' ? [line(part)] : []));
  return `- ${[...before, `[${bracketed(headline)}](${target(to)})`].join(' | ')}`;
}

const writeNote = (text: string): string => {
  if (text === '') return '<!-- -->';
  return text.includes('\n') ? `<!--\n${text}\n-->` : `<!-- ${text} -->`;
};
