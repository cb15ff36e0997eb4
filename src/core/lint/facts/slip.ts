import { distance } from 'fastest-levenshtein';

/** Shorter names are too often one letter from each other: "Mary", "Gary". */
const SHORTEST = 5;

/** "Korea" and "Korean", "German" and "Germany", "Briton" and "Britons" are two words, not two spellings. */
const isDerived = (a: string, b: string): boolean =>
  ['n', 's', 'y'].some(ending => a + ending === b || b + ending === a);

/** Whether two names are one letter apart, so that one of them is likely a slip: one letter more, less or other. */
export const isSlip = (a: string, b: string): boolean =>
  a.length >= SHORTEST && b.length >= SHORTEST && a[0] === b[0] && distance(a, b) === 1 && !isDerived(a, b);

export interface FullName {
  readonly first: string;
  readonly last: string;
}

/** Whether two full names look like one person's, spelt in two ways: one of the names is the same, the other a slip. */
export const isVariant = (a: FullName, b: FullName): boolean =>
  (a.first === b.first && isSlip(a.last, b.last)) || (a.last === b.last && isSlip(a.first, b.first));
