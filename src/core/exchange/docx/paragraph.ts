import { Paragraph, type IParagraphOptions, type ParagraphChild, type Table } from 'docx';
import type { PageWords } from '../../layout/bbc-today/words';
import type { ExportContext } from '../types';
import { words } from './inline';
import { STYLES, type StyleName } from './styles';

export type Part = Paragraph | Table;

/** What the blocks of one document share. */
export interface View {
  readonly context: ExportContext;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly labels: PageWords;
  /** A number that nothing else in the document has. */
  readonly next: () => number;
  /** For every paragraph: the frame of a box. */
  readonly frame: Pick<IParagraphOptions, 'border' | 'indent' | 'shading'>;
}

/** @param style `undefined` for ordinary text */
export function paragraph(
  style: StyleName | undefined,
  children: ParagraphChild[],
  { frame, rightToLeft }: Pick<View, 'frame' | 'rightToLeft'>,
  more: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...(style !== undefined && { style: STYLES[style].id }),
    ...(rightToLeft && { bidirectional: true }),
    ...frame,
    ...more,
    children,
  });
}

export const titled = (style: StyleName, title: { readonly value: string } | undefined, view: View): Part[] =>
  title === undefined ? [] : [paragraph(style, words(title.value), view)];

export const BULLET: IParagraphOptions = { bullet: { level: 0 } };

/**
 * An item of a list; in a box it keeps the frame, and has its own indent.
 *
 * @param marks how Word sets its bullet or number, with the style of lists; `undefined` where it is among the words
 */
export const item = (children: ParagraphChild[], view: View, marks: IParagraphOptions | undefined): Paragraph =>
  paragraph(marks === undefined ? 'listItem' : undefined, children, view, {
    ...marks,
    indent: { left: 720, hanging: 360 },
  });
