/** What stands round an article and cannot be read from it; adapters look it up beforehand, lint itself reads no file. */

/** What a see-also line points at. */
export interface Target {
  readonly headline?: string;
  /** Of publication, milliseconds since 1970-01-01T00:00Z. */
  readonly published?: number;
}

export interface Surroundings {
  /** By target as typed; `null` where there is no such file. What is not here is not known, and lint is quiet about it. */
  readonly targets?: Readonly<Record<string, Target | null>>;
  /** Whether it is a template for new articles, of which there is nothing to tell. */
  readonly isTemplate?: boolean;
}

export const TEMPLATE: Surroundings = { isTemplate: true };
