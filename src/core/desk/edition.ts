/** What stands around a story: data, from `crosshead.yaml` or from the editions that ship. */
export interface Edition {
  readonly id: string;
  /** BCP 47: what the page prints of its own follows it. Without one it follows the story's language. */
  readonly language?: string;
  readonly masthead: {
    readonly title: string;
    /** Regional and language services, in order. */
    readonly services: readonly string[];
  };
  readonly navigation: readonly string[];
  readonly promos: readonly string[];
}
