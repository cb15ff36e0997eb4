import { matchesIn } from '../../article/matches';
import type { Capitalisation, Existence, Occurrence, StylePack, StyleScope, Substitution } from '../../desk/style';
import { patternFault } from '../../desk/safe-pattern';
import type { Span } from '../../article/types';
import { memo } from '../engine/memo';
import type { Passage } from '../engine/view-types';
import { isQuoted } from './quoted';
import { isWordCode } from './words';

/** The four things that a house style may say. */
export interface StyleEntries {
  existence: Existence;
  substitution: Substitution;
  occurrence: Occurrence;
  capitalisation: Capitalisation;
}
export type StyleKind = keyof StyleEntries;

/** A place where the copy does what the style speaks of. Offsets into the passage's text. */
export type StyleMatch = {
  readonly [K in StyleKind]: Span & { readonly kind: K; readonly entry: StyleEntries[K]; readonly phrase: string };
}[StyleKind];

type Rows = { [K in StyleKind]: { kind: K; entry: StyleEntries[K]; phrase: string } }[StyleKind];
type Row = Rows & {
  /** The phrase as it is compared. */
  readonly folded: string;
  /** What it is looked up by. */
  readonly key: string;
  /** Whether its own capitals matter: "Peking" is a name, "whilst" may start a sentence. */
  readonly exact: boolean;
};

/** Longer passages are no copy; a desk's patterns take time that grows with the square of the length. Characters. */
const LONGEST_FOR_PATTERNS = 5000;

const phrasesOf: { readonly [K in StyleKind]: (entry: StyleEntries[K]) => readonly string[] } = {
  existence: ({ words = [] }) => words,
  substitution: ({ instead }) => instead,
  occurrence: ({ words }) => words,
  capitalisation: ({ words }) => words,
};

const hasCapital = (phrase: string): boolean => phrase !== phrase.toLowerCase();

function rowsOf<K extends StyleKind>(kind: K, entries: readonly StyleEntries[K][]): Row[] {
  return entries.flatMap(entry =>
    phrasesOf[kind](entry).map(
      phrase =>
        ({
          kind,
          entry,
          phrase,
          folded: phrase.toLowerCase(),
          key: keyOf(phrase.toLowerCase()),
          exact: kind !== 'capitalisation' && hasCapital(phrase),
        }) as unknown as Row,
    ),
  );
}

/** Bits of the sieve that keeps most words from being looked up; a power of two, so that few words pass by chance. */
const SIEVE = 1 << 14;
/** A word's place in the sieve: a hash of its code units, carried from letter to letter. */
const sieved = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & (SIEVE - 1);

/** The first run of letters and digits of a phrase: what it is looked up by. */
function keyOf(folded: string): string {
  const start = nextRun(folded, 0);
  return folded.slice(start, runEnd(folded, start));
}
function nextRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at++;
  return at;
}
function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
  return at;
}

interface Pattern {
  readonly entry: Existence;
  readonly expression: RegExp;
}

/** The patterns of a pack. Those that ship are held to be safe by a test, those of a desk here once more. */
const patternsOf = memo(({ id, existence }: StylePack): readonly Pattern[] =>
  existence.flatMap(entry =>
    entry.pattern === undefined || (id === 'desk' && patternFault(entry.pattern) !== undefined)
      ? []
      : [{ entry, expression: new RegExp(entry.pattern, 'gu') }],
  ),
);

/** The phrases of a pack, made ready once for all the desks that take it. */
const phrasesIn = memo(({ existence, substitution, occurrence, capitalisation }: StylePack): readonly Row[] => [
  ...rowsOf('existence', existence),
  ...rowsOf('substitution', substitution),
  ...rowsOf('occurrence', occurrence),
  ...rowsOf('capitalisation', capitalisation),
]);

/** Whether a match may stand: in scope, and outside quotations unless the entry wants them. */
function allowed(
  passage: Passage,
  entry: { scope?: readonly StyleScope[]; quotations?: boolean },
  span: Span,
): boolean {
  if (entry.scope && !entry.scope.includes(passage.scope)) return false;
  return entry.quotations === true || !isQuoted(passage, span);
}

/** One or more house styles, made ready to be looked for in one walk over a text. */
export class StyleMatcher {
  readonly #rows = new Map<string, Row[]>();
  /** Whether a phrase may start with a word of that hash. */
  readonly #sieve = new Uint8Array(SIEVE);
  readonly #patterns: readonly Pattern[];
  readonly #accepted: ReadonlySet<string>;
  readonly #known = new WeakMap<Passage, readonly StyleMatch[]>();

  /** @param accepted words that are right as they stand */
  constructor(packs: readonly StylePack[], accepted: readonly string[] = []) {
    this.#accepted = new Set(accepted);
    for (const pack of packs) for (const row of phrasesIn(pack)) this.#add(row);
    this.#patterns = packs.flatMap(patternsOf);
  }

  /** What a passage does that the style speaks of, in order; remembered. */
  matches(passage: Passage): readonly StyleMatch[] {
    const known = this.#known.get(passage);
    if (known) return known;
    const found = [...this.#phrases(passage), ...this.#expressions(passage)].filter(
      ({ start, end }) => !this.#accepted.has(passage.text.slice(start, end)),
    );
    this.#known.set(passage, found.length ? found : NOTHING);
    return found;
  }

  #add(row: Row): void {
    const known = this.#rows.get(row.key);
    let hash = 0;
    for (let at = 0; at < row.key.length; at++) hash = sieved(hash, row.key.charCodeAt(at));
    this.#sieve[hash] = 1;
    if (known) known.push(row);
    else this.#rows.set(row.key, [row]);
  }

  #phrases(passage: Passage): StyleMatch[] {
    const found: StyleMatch[] = [];
    const text = passage.text.toLowerCase();
    // Some capitals grow when they are made small: then offsets would not hold.
    if (text.length !== passage.text.length) return found;
    for (let start = nextRun(text, 0); start < text.length;) {
      let hash = 0;
      let end = start;
      for (let code; end < text.length && isWordCode((code = text.charCodeAt(end))); end++) hash = sieved(hash, code);
      if (this.#sieve[hash]) this.#phrasesAt(passage, text, start, end, found);
      start = nextRun(text, end);
    }
    return found;
  }

  #phrasesAt(passage: Passage, folded: string, start: number, end: number, found: StyleMatch[]): void {
    for (const row of this.#rows.get(folded.slice(start, end)) ?? []) {
      const match = matchAt(passage, folded, start, row);
      if (match) found.push(match);
    }
  }

  #expressions(passage: Passage): StyleMatch[] {
    if (!this.#patterns.length || passage.text.length > LONGEST_FOR_PATTERNS) return [];
    const found: StyleMatch[] = [];
    for (const { entry, expression } of this.#patterns)
      for (const { 0: phrase, index: start } of matchesIn(passage.text, expression)) {
        const match = { kind: 'existence' as const, entry, phrase, start, end: start + phrase.length };
        if (phrase !== '' && allowed(passage, entry, match)) found.push(match);
      }
    return found;
  }
}

const NOTHING: readonly StyleMatch[] = [];

/** The match of a row at a word, if its whole phrase stands there as words of its own. */
function matchAt(passage: Passage, folded: string, at: number, row: Row): StyleMatch | undefined {
  const start = at - nextRun(row.folded, 0);
  const end = start + row.phrase.length;
  if (!folded.startsWith(row.folded, start) || start < 0) return undefined;
  if (isWordCode(row.folded.charCodeAt(row.folded.length - 1)) && isWordCode(folded.charCodeAt(end))) return undefined;
  const written = passage.text.slice(start, end);
  if (row.exact && written !== row.phrase) return undefined;
  const match = { kind: row.kind, entry: row.entry, phrase: row.phrase, start, end } as StyleMatch;
  return allowed(passage, row.entry, match) ? match : undefined;
}
