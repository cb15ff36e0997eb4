import type { Phrase } from '../phrases/phrase';
import type { Evidence } from '../types';

/** How sure each way of telling a speaker is, of 107; where several are found, the surest is taken. */
export const SURENESS = {
  /** Mr Ivanov said: "…" */
  announced: 107,
  /** Mr Ivanov said that "…" */
  clause: 106,
  /** "…," Mr Ivanov said. */
  rightAfter: 105,
  /** Mr Ivanov had this to add: "…" */
  colon: 100,
  /** But, said Mr Ivanov, "…" */
  parenthesis: 99,
  /** Mr Ivanov said "…" */
  rightBefore: 96,
  /** "…," beamed Mr Ivanov. */
  anyVerb: 95,
  /** Mr Ivanov: "…" */
  name: 90,
  /** Mr Ivanov's "…" remark */
  possessive: 75,
  /** Mr Ivanov said the plan was "…" */
  spoken: 70,
  /** According to Mr Ivanov, … "…" */
  accordingTo: 65,
  /** "…" … Mr Ivanov said, at the end of a sentence that the quotation begins. */
  sentenceEnd: 64,
  /** "…," Mr Ivanov smiled. */
  act: 61,
  /** Mr Ivanov called it "…" */
  reported: 60,
  /** He spoke of "…", Mr Ivanov said. */
  tail: 50,
  /** Mr Ivanov wanted "…" */
  weak: 45,
  /** Mr Ivanov spoke elsewhere in the sentence. */
  later: 40,
  /** A verb of speech, but nobody who speaks. */
  noSubject: 10,
} as const;

export type Way = keyof typeof SURENESS;

/** Whom a phrase tells of as a speaker, as tokens of its own paragraph, and what tells it. */
export interface Telling {
  readonly speaker?: Phrase;
  readonly cue: Phrase;
  readonly why: Evidence;
}

/** Who said a quotation. */
export interface Attribution extends Telling {
  readonly way: Way;
}

/** 0 where nothing tells who said it. */
export const sureness = (attribution: Attribution | undefined): number =>
  attribution === undefined ? 0 : SURENESS[attribution.way];

/** The surer of two; the first where they are equally sure. */
export const surer = (a: Attribution | undefined, b: Attribution | undefined): Attribution | undefined =>
  sureness(b) > sureness(a) ? b : a;
