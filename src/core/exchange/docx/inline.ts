import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Inline, Run } from '../../article/types';
import { absoluteUri } from '../item';
import { fit } from '../xml';

interface Looks {
  /** Word's style of links. */
  readonly style?: 'Hyperlink';
  readonly bold?: true;
  readonly italics?: true;
}

/** Text on one line, without the characters that no XML can hold. */
const clean = (value: string): string => fit(value.replace(/\s*\n\s*/g, ' '));

export const words = (value: string, looks: Looks = {}): ParagraphChild[] =>
  value === '' ? [] : [new TextRun({ text: clean(value), ...looks })];

/** The text of a run with its emphasis and links. */
export function wordsOf(run: Run, looks: Looks = {}): ParagraphChild[] {
  return run.children.flatMap(node => inline(node, looks));
}

function inline(node: Inline, looks: Looks): ParagraphChild[] {
  if (node.type === 'text') return words(node.value, looks);
  const inner = (more: Looks) => (node.children as Inline[]).flatMap(child => inline(child, { ...looks, ...more }));
  if (node.type === 'link') return linked(node.url, inner);
  return inner(node.type === 'strong' ? { bold: true } : { italics: true });
}

/** A link where the address means something outside the desk; else its words alone. */
export function linked(address: string | undefined, inner: (looks: Looks) => ParagraphChild[]): ParagraphChild[] {
  const link = absoluteUri(address);
  return link === undefined ? inner({}) : [new ExternalHyperlink({ link, children: inner({ style: 'Hyperlink' }) })];
}
