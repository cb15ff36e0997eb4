/** What the command line and a program that has it make a site say to each other, over the channel that Node gives to a child. */

/** From the command line, again and again, and once when it is done. */
export interface SiteProgress {
  /** Articles. */
  readonly done: number;
  readonly total: number;
  /** Stories that were left out so far: they are under embargo. */
  readonly embargoed: number;
}

/** To the command line: end after the stories under way. */
export const STOP = 'stop';
