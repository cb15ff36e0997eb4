/** The words that a layout itself prints, in one language. */
export interface Words {
  readonly photo: string;
  readonly source: string;
  readonly correction: string;
  readonly seeAlso: string;
  readonly links: string;
  readonly disclaimer: string;
  readonly embed: string;
  readonly unknownBlock: string;
  readonly video: string;
  readonly audio: string;
}
