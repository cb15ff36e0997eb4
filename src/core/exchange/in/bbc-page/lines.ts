/** The lines of a flattened page, and what their ends say about them. */
import type { SourceLine } from '../story';

export interface Line extends SourceLine {
  /** Blank lines before it; 0 where it follows the line before directly. */
  readonly gap: number;
  /** The page breaks off in this line. */
  readonly cut: boolean;
}

/** The lines that hold something, blanks of every kind made one space. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  source.split(/\r\n?|\n/).forEach((raw, at) => {
    const text = tidy(raw);
    if (text === '') gap++;
    else {
      lines.push({ text, number: at + 1, gap, cut: false });
      gap = 0;
    }
  });
  return lines;
}

export const tidy = (raw: string): string => raw.replace(/[\s\u00a0\ufeff]+/g, ' ').trim();

/** A full stop or its like, and the marks that may close behind it; a colon or comma carries on. */
const CLOSED = /[.!?:;,](?:["'”’)\]]|\s)*$/;
const WEAK = /(?:\.\.\.|…|[?!])(?:["'”’)\]]|\s)*$/;

/** Whether the line ends as prose does. Headlines, captions, crossheads, pull quotes and names do not. */
export const isClosed = ({ text }: SourceLine): boolean => CLOSED.test(text);

/** Whether it ends in a way that captions may end, too: "Are they rejecting peace?" */
export const isWeaklyClosed = ({ text }: SourceLine): boolean => WEAK.test(text);

export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Letters and digits only, for telling whether two texts say the same. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
