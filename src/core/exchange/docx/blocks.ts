import { BorderStyle, TextRun, type ParagraphChild } from 'docx';
import type { Block, Box, Correction, Extract, LinkItem, List, PullQuote, Run, Verse } from '../../article/types';
import { attribute } from '../../layout/blocks/media';
import { stanzasOf } from '../../layout/blocks/text';
import { linked, words, wordsOf } from './inline';
import { clip, embed, picture } from './media';
import { numbering } from './numbering';
import { BULLET, item, paragraph, titled, type Part, type View } from './paragraph';
import type { StyleName } from './styles';
import { table } from './table';

type Writers = { readonly [Type in Block['type']]: (node: Block & { type: Type }, view: View) => Part[] };

/** Each kind of block as Word has it. */
const WRITERS: Writers = {
  box,
  clip,
  correction,
  crosshead: ({ children: [run] }, view) => [paragraph('crosshead', wordsOf(run), view)],
  embed,
  extract,
  links: ({ children }, view) => related(view.labels.links, children, view),
  list,
  note: () => [],
  paragraph: ({ children: [run] }, view) => [paragraph(undefined, wordsOf(run), view)],
  picture,
  pullQuote,
  seeAlso: ({ children }, view) => related(view.labels.seeAlso, children, view),
  table,
  unknown: () => [],
  verse,
};

export const partsOf = (node: Block, view: View): Part[] =>
  (WRITERS[node.type] as (node: Block, view: View) => Part[])(node, view);

const line = { style: BorderStyle.SINGLE, size: 6, space: 6, color: '7F7F7F' } as const;
const FRAME = {
  border: { top: line, bottom: line, left: line, right: line },
  shading: { fill: 'F2F2F2' },
  indent: { left: 170, right: 170 },
} as const;

function box({ title, children, source, sourceLabel }: Box, view: View): Part[] {
  const inside = { ...view, frame: FRAME };
  const label = sourceLabel?.value ?? view.labels.source;
  return [
    ...titled('boxTitle', title, inside),
    ...children.flatMap(child => partsOf(child, inside)),
    ...(source ? [paragraph('source', words(`${label}: ${source.value}`), inside)] : []),
  ];
}

function correction({ attributes, children }: Correction, view: View): Part[] {
  const date = attribute(attributes, 'date');
  const label = date === undefined ? view.labels.correction : `${view.labels.correction}, ${date}`;
  return [
    paragraph('correction', words(label, { bold: true }), view),
    ...children.flatMap(child => restyled(child, 'correction', view)),
  ];
}

function extract({ title, children }: Extract, view: View): Part[] {
  return [...titled('boxTitle', title, view), ...children.flatMap(child => restyled(child, 'extract', view))];
}

/** A paragraph in the style of what it stands in; other blocks keep theirs. */
const restyled = (node: Block, style: StyleName, view: View): Part[] =>
  node.type === 'paragraph' ? [paragraph(style, wordsOf(node.children[0]), view)] : partsOf(node, view);

function list({ ordered, children }: List, view: View): Part[] {
  const numbers = ordered
    ? numbering(
        children.map(({ marker }) => Number(marker.value)),
        view.next(),
      )
    : undefined;
  return children.map(({ marker, children: [run] }) => {
    // Numbers that skip stand as they were typed: Word would count.
    const typed = ordered && numbers === undefined ? words(`${marker.value}. `) : [];
    return item([...typed, ...wordsOf(run)], view, ordered ? numbers : BULLET);
  });
}

function pullQuote({ children: [said, speaker] }: PullQuote, view: View): Part[] {
  const by = speaker && [speaker.name.value, ...(speaker.role ? [speaker.role.value] : [])].join(', ');
  return [
    paragraph('quotation', wordsOf(said), view),
    ...(by === undefined ? [] : [paragraph('speaker', words(`— ${by}`), view)]),
  ];
}

function related(heading: string, items: readonly LinkItem[], view: View): Part[] {
  return [paragraph('crosshead', words(heading), view), ...items.map(entry => item(linkOf(entry), view, BULLET))];
}

function linkOf({ date, section, headline, target }: LinkItem): ParagraphChild[] {
  const origin = [date?.value, section?.value].filter(part => part !== undefined).map(part => `${part} | `);
  return [...words(origin.join('')), ...linked(target.value, looks => words(headline.value, looks))];
}

function verse(node: Verse, view: View): Part[] {
  const stanza = (runs: readonly Run[]): ParagraphChild[] =>
    runs.flatMap((run, at) => [...(at > 0 ? [new TextRun({ break: 1 })] : []), ...wordsOf(run)]);
  return [
    ...titled('boxTitle', node.title, view),
    ...stanzasOf(node).map(runs => paragraph('verse', stanza(runs), view)),
  ];
}
