import type { Span } from '../article/types';
import { isInWord, startsName, wordEnd } from './characters';
import { Tag, tagsOf } from './lexicon';
import type { QuotedSpan } from './spans';

export type TokenKind =
  'aside' | 'close' | 'colon' | 'comma' | 'dash' | 'ellipsis' | 'open' | 'quote' | 'semicolon' | 'stop' | 'word';

/** A word or mark of the reporter's own words; a whole quotation, or a whole bracketed aside, is one token. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The word in lower case, curly apostrophes straight; empty for all but words. */
  readonly word: string;
  /** What the word can be: see `Tag` in lexicon.ts. */
  readonly tags: number;
  readonly capital: boolean;
  /** For a quotation: its place in the paragraph's list of spans. */
  readonly quote: number;
}

const PUNCTUATION: ReadonlyMap<string, TokenKind> = new Map(
  Object.entries({
    ',': 'comma',
    ':': 'colon',
    ';': 'semicolon',
    '!': 'stop',
    '?': 'stop',
    '.': 'stop',
    '…': 'ellipsis',
    '–': 'dash',
    '—': 'dash',
    '―': 'dash',
    '[': 'open',
    ']': 'close',
    '(': 'open',
    ')': 'close',
    '|': 'stop',
  } as const),
);

const DOTTED = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

/** Short forms that a full stop follows without ending the sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon sen sens rep reps gov govs lt col gen sgt capt cpl cmdr maj adm pres atty supt insp ' +
    'st ft mt jr sr nos vs v inc ltd corp co bros messrs mme mlle et al etc jan feb mar apr jun jul aug sept sep ' +
    'oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky ' +
    'la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.k u.n e.g i.e p.m a.m d.c'
  ).split(' '),
);

const ALWAYS_SHORT: ReadonlySet<string> = new Set('vs v etc al p.m a.m e.g i.e'.split(' '));
/** Characters; a bracket that closes later than this is no aside. */
const LONGEST_ASIDE = 200;

const CONTRACTED = /^(he|she|it|they|we|you|i|who|that|there)['’](?:s|re|m|ve|ll|d)$/i;
const LONGEST_CONTRACTED = 8;

/** How long the pronoun in "he's" is; 0 for any other word. */
function pronounIn(raw: string): number {
  if (raw.length > LONGEST_CONTRACTED || !(raw.includes("'") || raw.includes('’'))) return 0;
  return CONTRACTED.exec(raw)?.[1]?.length ?? 0;
}

/** What a word with a capital can still be in the middle of a sentence. */
const IN_NAMES = Tag.Determiner | Tag.Time | Tag.Title | Tag.Work | Tag.Words | Tag.Pronoun | Tag.Plural;

/** In lower case, its apostrophes straight. */
function plain(raw: string): string {
  const low = startsName(raw.charCodeAt(0)) ? raw.toLowerCase() : raw;
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}

class Tokeniser {
  private readonly tokens: Token[] = [];
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly outer: readonly { span: QuotedSpan; index: number }[],
  ) {}

  run(): readonly Token[] {
    for (const { span, index } of this.outer) {
      this.plain(span.start);
      this.push('quote', span.start, span.end, index);
      this.at = span.end;
    }
    this.plain(this.text.length);
    return this.tokens;
  }

  private plain(end: number): void {
    while (this.at < end) this.at = isInWord(this.text.charCodeAt(this.at)) ? this.word(end) : this.sign(end);
  }

  private sign(end: number): number {
    const { at, text } = this;
    const sign = text[at] ?? '';
    if (sign === ' ') return at + 1;
    if (sign === '(') return this.aside(end);
    if (sign === '-') return this.hyphen();
    const kind = PUNCTUATION.get(sign);
    if (kind) this.push(sign === '.' && text[at + 1] === '.' ? 'ellipsis' : kind, at, at + 1);
    return at + 1;
  }

  /** A hyphen between spaces stands for a dash. */
  private hyphen(): number {
    const dash = /[\s-]/.test(this.text[this.at - 1] ?? ' ') || /[\s-]/.test(this.text[this.at + 1] ?? ' ');
    if (dash) this.push('dash', this.at, this.at + 1);
    return this.at + 1;
  }

  private word(end: number): number {
    const { at, text } = this;
    let stop = wordEnd(text, at, end);
    const raw = text.slice(at, stop);
    const pronoun = pronounIn(raw);
    if (pronoun > 0) return this.contracted(at, stop, pronoun);
    if (text[stop] === '.' && stop < end && this.isAbbreviation(raw, plain(raw), startsName(text.charCodeAt(at))))
      stop++;
    this.pushWord(raw, at, stop);
    return stop;
  }

  private pushWord(raw: string, start: number, end: number): void {
    const capital = startsName(this.text.charCodeAt(start));
    const word = plain(raw);
    const tags = capital && this.isMidSentence() ? tagsOf(word) & IN_NAMES : tagsOf(word);
    this.tokens.push({ kind: 'word', start, end, word, tags, capital, quote: -1 });
  }

  /** "he's" is two words. */
  private contracted(at: number, stop: number, length: number): number {
    this.pushWord(this.text.slice(at, at + length), at, at + length);
    this.pushWord(this.text.slice(at + length, stop), at + length, stop);
    return stop;
  }

  /** A capital there is a name's: Mr From is no preposition, Grant no verb. */
  private isMidSentence(): boolean {
    const last = this.tokens.at(-1);
    if (last?.kind === 'quote') return this.text[last.end - 2] === ',' || this.text[this.at - 2] === ',';
    return last?.kind === 'word' || last?.kind === 'comma' || last?.kind === 'aside';
  }

  private isAbbreviation(raw: string, word: string, capital: boolean): boolean {
    if (/^\.[,;]/.test(this.text.slice(this.at + raw.length, this.at + raw.length + 2))) return true;
    if (word === 'no' && capital) return /^\. ?\d/.test(this.text.slice(this.at + 2, this.at + 5));
    return (ABBREVIATIONS.has(word) && (capital || ALWAYS_SHORT.has(word))) || DOTTED.test(raw);
  }

  /** (R-Ohio), (right): one token, where no quotation stands in it. */
  private aside(end: number): number {
    const close = this.at + this.text.slice(this.at, this.at + LONGEST_ASIDE).indexOf(')');
    if (close < this.at || close >= end) {
      this.push('open', this.at, this.at + 1);
      return this.at + 1;
    }
    this.push('aside', this.at, close + 1);
    return close + 1;
  }

  private push(kind: TokenKind, start: number, end: number, quote = -1): void {
    this.tokens.push({ kind, start, end, word: '', tags: 0, capital: false, quote });
  }
}

/** The reporter's own words of a paragraph, its outermost quotations standing as single tokens. */
export function tokenise(text: string, spans: readonly QuotedSpan[]): readonly Token[] {
  const outer = spans.map((span, index) => ({ span, index })).filter(({ span }) => span.depth === 0);
  return new Tokeniser(text, outer).run();
}
