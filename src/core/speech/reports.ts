import { Tag, tagsOf } from './lexicon';

const WORDS = /\p{Ll}[\p{Ll}'’-]*/gu;

/** "Says", "warned"; "answer" and "call" are as likely nouns. */
function isVerbOfSpeech(word: string): boolean {
  const tags = tagsOf(word);
  return (tags & Tag.Say) !== 0 && (tags & (Tag.Past | Tag.Present)) !== 0;
}

/** "A report has found", "the inquest heard": findings have a source as speech has. */
const FOUND =
  /\b(?:commission|committee|coroner|court|hearing|inquest|inquiry|investigation|judge|jury|ombudsman|panel|poll|report|research|researchers|review|scientists|study|survey|tribunal|watchdog)s? (?:has |have |had |was |were )?(?:concluded|decided|found|heard|ruled|showed|shown|told)\b/i;

/** Whether a sentence may tell that somebody said something: "Nato faces new threats, Lord Robertson warned." */
export const reportsSpeech = (sentence: string): boolean =>
  sentence.includes('ccording to') ||
  FOUND.test(sentence) ||
  Array.from(sentence.matchAll(WORDS)).some(([word]) => isVerbOfSpeech(word));
