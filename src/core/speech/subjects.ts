import { Tag, tagsOf } from './lexicon';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'who', 'which']);
const DETERMINED = /^(?:an?|the|his|her|its|our|their|this|.+['’]s)$/i;
const ADVERB = /^(?:also|now|still|\p{Ll}{3,}ly)$/u;
/** What describes a noun, and is none. */
const DESCRIBES =
  /(?:al|ous|ic|ive|ful|less|ble|ish|ary|ing|['’]s|s['’])$|^(?:new|own|recent|latest|false|fresh|further|repeated|similar|earlier|wild|any|no|such|these|those|some|several|many|more|one|two|three|four|five|six)$/;
/** What stands before a noun, or has one for its object. */
const TAKES_NOUN =
  Tag.Say |
  Tag.Report |
  Tag.Weak |
  Tag.Verb |
  Tag.Be |
  Tag.Auxiliary |
  Tag.Preposition |
  Tag.Determiner |
  Tag.Conjunction;

/**
 * Whether a word in -s that may be a noun has a subject before it, and is a verb: "the council claims", "Mr Ivanov also claims",
 * not "he denied claims" or "the latest claims". Where it is not sure it says no.
 *
 * @param before the text up to the word
 */
export function hasSubject(before: string): boolean {
  const clause = before.slice(before.search(/[^.,;:!?"“”()—–]*$/));
  const words = Array.from(clause.matchAll(/[\p{L}'’-]+/gu), ([word]) => word);
  while (ADVERB.test(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1);
  if (last === undefined) return false;
  const small = last.toLowerCase();
  if (PRONOUNS.has(small)) return true;
  if ((tagsOf(small) & TAKES_NOUN) !== 0 || DESCRIBES.test(small)) return false;
  return /^\p{Lu}/u.test(last) || words.slice(-3, -1).some(word => DETERMINED.test(word));
}
