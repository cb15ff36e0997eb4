/** The line that says when the page was published, the fixed point of every layout. */
import type { SourceLine } from '../story';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const CLOCK = '\\d{1,2}:\\d{2} (?:GMT|UK|BST)(?: \\d{2}:\\d{2} (?:UK|BST))?';
const MONTH = '[A-Z][a-z]{2,8}';

const STAMP = new RegExp(
  `^(.*?)(${WEEKDAY},? (?:\\d{1,2},? ${MONTH}|${MONTH} \\d{1,2}),? ?\\d{4},? (Published at )?${CLOCK})(?: |$)(.*)$`,
  'i',
);

export interface Stamp {
  /** As printed. */
  readonly published: string;
  /** The layout of 1999, which has "Published at". */
  readonly old: boolean;
  /** What stands on the line before it: "Last Updated:", the name of a programme, the text of a banner. */
  readonly before: string;
  /** What follows on the line, in copies that have lost their line ends. */
  readonly after: string;
}

export function stampIn({ text }: SourceLine): Stamp | undefined {
  const match = STAMP.exec(text);
  if (match === null || (match[1] ?? '').length > 60) return undefined;
  const [, before = '', stamp = '', old, after = ''] = match;
  return {
    published: stamp,
    old: old !== undefined,
    before: before.trim(),
    after: after.trim(),
  };
}

/** The lines, with the stamp on one of its own. */
export const stampAlone = <Of extends SourceLine & { readonly gap: number }>(lines: readonly Of[]): Of[] =>
  lines.flatMap(line => {
    const before = stampIn(line)?.before ?? '';
    if (before === '') return [line];
    return [
      { ...line, text: before },
      { ...line, gap: 0, text: line.text.slice(before.length).trim() },
    ];
  });
