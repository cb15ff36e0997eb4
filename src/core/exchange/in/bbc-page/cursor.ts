import type { Block } from '../../../article/types';
import { isFurniture } from './furniture';
import { bare, isClosed, isWeaklyClosed, type Line, wordCount } from './lines';

/** What a reader took from the place where the cursor stands. */
export interface Taken {
  /** How many lines. */
  readonly count: number;
  readonly blocks: readonly Block[];
  readonly byline?: string;
  /** Where lines that made no block go; in the article where it says nothing. */
  readonly place?: 'furniture' | 'unplaced';
}

export type Reader = (cursor: Cursor) => Taken | undefined;

/** Which layout the lines are from, as far as it changes how they are read. */
export type Era = 1999 | 2001 | 2003;

/** Captions, bylines and crossheads have fewer words than this. */
const LONG = 17;

/** A place in the lines of a story, and what readers ask about its neighbourhood. */
export class Cursor {
  at = 0;
  hasIntro = false;
  hasByline = false;
  private readonly all: string;
  /** Of neighbouring lines that follow one another, the first behind them: asked at each of them, and looked for once. */
  private readonly gluedFrom = remembering(at => this.lines[at]?.gap === 0);
  private readonly looseFrom = remembering(at => {
    const line = this.lines[at];
    return line?.gap === 0 && this.isLoose(line, 1);
  });

  constructor(
    readonly lines: readonly Line[],
    readonly era: Era,
  ) {
    this.all = ` ${bare(lines.map(({ text }) => text).join(' '))} `;
  }

  line(offset = 0): Line | undefined {
    return this.lines[this.at + offset];
  }

  /** Whether the line there follows the one before it without a blank line. */
  isGlued(offset: number): boolean {
    return this.line(offset)?.gap === 0;
  }

  /** Whether prose stands there without a blank line before it. */
  leadsOn(offset: number): boolean {
    const line = this.line(offset);
    return line?.gap === 0 && !isByline(line);
  }

  /** Whether blank lines, or the ends of the story, stand on both sides. */
  isAlone(offset = 0): boolean {
    return (this.at + offset === 0 || !this.isGlued(offset)) && !this.isGlued(offset + 1);
  }

  /** How many lines from here follow one another and end as captions and names do. */
  loose(): number {
    const line = this.line();
    return line && this.isLoose(line, 0) ? this.looseFrom(this.at + 1) - this.at : 0;
  }

  private isLoose(line: Line, before: number): boolean {
    if (line.cut || startsSomething(line)) return false;
    return !isClosed(line) || (before > 0 && isWeaklyClosed(line) && wordCount(line.text) < LONG);
  }

  /** How many lines follow one another from here. */
  run(): number {
    return this.gluedFrom(this.at + 1) - this.at;
  }

  /** Whether the story says these words at least twice: a pull quote repeats its text. */
  repeats(text: string): boolean {
    const words = ` ${bare(text)} `;
    return this.all.indexOf(words) !== this.all.lastIndexOf(words);
  }
}

/** The first index from one on that does not belong; remembers it for those before it. */
function remembering(belongs: (at: number) => boolean): (from: number) => number {
  let [start, end] = [0, 0];
  return from => {
    if (from >= start && from < end) return end;
    [start, end] = [from, from];
    while (belongs(end)) end++;
    return end;
  };
}

const BYLINE = /^(?:(?:analysis|compiled|report|words) )?by (?:the |an? )?\p{Lu}/iu;
const IMAGE = /^\[ ?image: ?/i;
const BULLET = /^[•·▪]\s*/;

export const isByline = (line: Line): boolean =>
  BYLINE.test(line.text) && !isClosed(line) && wordCount(line.text) < LONG;
const isImage = ({ text }: Line): boolean => IMAGE.test(text);
export const isBullet = ({ text }: Line): boolean => BULLET.test(text);
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

/** Lines that their beginning gives away. */
const startsSomething = (line: Line): boolean => isByline(line) || isImage(line) || isBullet(line) || isFurniture(line);
