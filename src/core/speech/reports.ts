import { Tag, tagsOf } from './lexicon';

const WORDS = /\p{Ll}[\p{Ll}'’-]*/gu;

/** "Says", "warned"; "answer" and "call" are as likely nouns. */
function isVerbOfSpeech(word: string): boolean {
  const tags = tagsOf(word);
  return (tags & Tag.Say) !== 0 && (tags & (Tag.Past | Tag.Present)) !== 0;
}

/** Whether a sentence may tell that somebody said something: "Nato faces new threats, Lord Robertson warned." */
export const reportsSpeech = (sentence: string): boolean =>
  sentence.includes('ccording to') || Array.from(sentence.matchAll(WORDS)).some(([word]) => isVerbOfSpeech(word));
