import type { Problem, Severity } from '../problem';

/** An article that was linted, as a reporter sees it. */
export interface LintedFile {
  /** As the user named it, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface ReportOptions {
  /** Colours of a terminal; for people only. */
  readonly color?: boolean;
  /** Of the program, for formats that name it. */
  readonly version?: string;
}

/** A report that is written as the files come, so that no more than one of them need be held. */
export interface Report {
  /** What comes first. */
  readonly head: string;
  /** What is told of a file. */
  readonly file: (file: LintedFile) => string;
  /** What comes when all files are told, its last line end included. */
  readonly end: () => string;
}

/** A row of the table of reporters. */
export interface Reporter {
  readonly id: string;
  /** One sentence for `--help` and the documentation. */
  readonly description: string;
  readonly begin: (options?: ReportOptions) => Report;
}

/** The whole report; empty where there is nothing to say. */
export function reportOf({ begin }: Reporter, files: readonly LintedFile[], options?: ReportOptions): string {
  const { head, file, end } = begin(options);
  return head + files.map(file).join('') + end();
}

/** Problems that count: what is suppressed is told apart. */
export const shown = ({ problems }: LintedFile): readonly Problem[] => problems.filter(({ suppressed }) => !suppressed);

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How many problems of each level, and how many suppressed ones. */
export type Counts = Record<Severity | 'suppressed', number>;

export const noProblems = (): Counts => ({ error: 0, warning: 0, information: 0, hint: 0, suppressed: 0 });

/** Counts those of one more file. */
export function countProblems(counts: Counts, { problems }: LintedFile): void {
  for (const { severity, suppressed } of problems) counts[suppressed ? 'suppressed' : severity]++;
}

/** Lines and columns from 1, in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset. */
export type Locate = (offset: number) => Point;

/** Finds lines and columns in a text; made once a text, for it looks at the whole. */
export function locator(text: string): Locate {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), match => match.index + match[0].length)];
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
