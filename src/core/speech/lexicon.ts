import { CUES } from './cues';
import { FUNCTION_WORDS, VERBS } from './words';
import { inflect } from './inflect';

/** What a word can be: flags, since one word can be several things. */
export const Tag = {
  /** A verb of speech in a form that takes a subject: "said", "tells". */
  Say: 1,
  /** A verb that tells of someone's words or judgement without being speech itself: "called", "dismissed". */
  Report: 2,
  /** A reporting verb ending in -ing: "saying", "adding". */
  Saying: 4,
  /** A reporting verb as it stands after "to", "will" or "did": "say", "tell". */
  Bare: 8,
  Auxiliary: 16,
  Be: 32,
  Adverb: 64,
  Preposition: 128,
  Conjunction: 256,
  Determiner: 512,
  /** A pronoun that can be a subject. */
  Pronoun: 1024,
  Relative: 2048,
  /** Days, months, "yesterday". */
  Time: 4096,
  /** Mr, Senator, spokesman: a word that stands before a name. */
  Title: 8192,
  /** Another verb that takes a subject, so that a clause is known for one. */
  Verb: 16384,
  /** A past participle that could also be a finite form. */
  Past: 32768,
  /** What programmes, books and songs are introduced by: "film", "NBC's". */
  Work: 65536,
  /** Nouns of speech: "statement", "question". */
  Words: 131072,
} as const;

export type Tag = (typeof Tag)[keyof typeof Tag];

const TAGS: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const tags = new Map<string, number>();
  const mark = (word: string, tag: number) => tags.set(word, (tags.get(word) ?? 0) | tag);
  for (const [name, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) mark(word, Tag[name as keyof typeof FUNCTION_WORDS]);
  }
  for (const [name, list] of Object.entries({ ...CUES, Verb: VERBS })) {
    const finite = Tag[name as 'Say' | 'Report' | 'Verb'];
    for (const lemma of list.split(' ')) {
      const { bare, present, past, participle, ing } = inflect(lemma);
      mark(bare, name === 'Verb' ? Tag.Verb : Tag.Bare | finite);
      mark(present, finite);
      mark(past, finite | Tag.Past);
      mark(participle, (participle === past ? finite : 0) | Tag.Past | (name === 'Verb' ? 0 : finite));
      mark(ing, name === 'Verb' ? 0 : Tag.Saying);
    }
  }
  return tags;
}

/** What a word can be; 0 for a word that says nothing about the sentence. */
export const tagsOf = (word: string): number => TAGS.get(word) ?? 0;
