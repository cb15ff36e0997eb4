import { CUES } from './cues';
import { inflect, spellingsOf, type Forms } from './inflect';
import { FUNCTION_WORDS, VERBS } from './words';

/** What a word can be: flags, since one word can be several things. */
export const Tag = {
  /** A form of a verb of speech: "said", "tells". */
  Say: 1 << 0,
  /** A form of a verb that some of another's words stand under, without being speech itself: "called", "dismissed". */
  Report: 1 << 1,
  /** A form of another verb. */
  Verb: 1 << 2,
  /** As it stands after "to", "will" or a plural subject. */
  Bare: 1 << 3,
  Present: 1 << 4,
  Past: 1 << 5,
  /** A past participle that is no past tense: "written". */
  Participle: 1 << 6,
  Ing: 1 << 7,
  Auxiliary: 1 << 8,
  Be: 1 << 9,
  Adverb: 1 << 10,
  Preposition: 1 << 11,
  Conjunction: 1 << 12,
  Determiner: 1 << 13,
  /** A pronoun that can be a subject. */
  Pronoun: 1 << 14,
  Relative: 1 << 15,
  /** Days, months, "yesterday". */
  Time: 1 << 16,
  /** Mr, Senator, spokesman: a word that stands before a name. */
  Title: 1 << 17,
  /** What programmes, books and songs are introduced by: "film", "NBC". */
  Work: 1 << 18,
  /** Nouns of speech: "statement", "question". */
  Words: 1 << 19,
  /** Subjects that take a verb without -s though they do not end in s: "they", "people". */
  Plural: 1 << 20,
  /** A form of a verb of thought, wish or act, which quoted words may stand under where nothing surer does. */
  Weak: 1 << 21,
} as const;

const FORMS: Readonly<Record<keyof Forms, number>> = {
  bare: Tag.Bare,
  present: Tag.Present,
  past: Tag.Past,
  participle: Tag.Participle,
  ing: Tag.Ing,
};

const TAGS: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const tags = new Map<string, number>();
  const mark = (word: string, tag: number) => tags.set(word, (tags.get(word) ?? 0) | tag);
  for (const [name, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) mark(word, Tag[name as keyof typeof FUNCTION_WORDS]);
  }
  for (const [name, list] of Object.entries({ ...CUES, Verb: VERBS })) {
    for (const lemma of list.split(' ')) {
      for (const [form, word] of Object.entries(inflect(lemma))) {
        for (const spelling of spellingsOf(lemma, word as string))
          mark(spelling, Tag[name as 'Report' | 'Say' | 'Verb' | 'Weak'] | FORMS[form as keyof Forms]);
      }
    }
  }
  return tags;
}

function tagsByEnding(word: string): number {
  if (word.endsWith('ed')) return PAST_TENSE.test(word) ? Tag.Verb | Tag.Past : 0;
  return word.endsWith('ly') && ADVERB.test(word) ? Tag.Adverb : 0;
}

const PAST_TENSE = /[a-z]{3}ed$/;
const ADVERB = /(?!family|assembly|monopoly|butterfly|anomaly)^[a-z]{4,}ly$/;

/** What a word in lower case can be; 0 for a word that says nothing about the sentence. */
export function tagsOf(word: string): number {
  return TAGS.get(word) ?? tagsByEnding(word);
}
