import type { Passage } from '../../lint/engine/view-types';
import { memo } from '../../lint/engine/memo';
import { namesOf, type Name } from '../../lint/facts/names';
import { sentencesOf } from '../../lint/facts/sentences';
import { monthOf, weekdayOf } from '../../time/calendar';
import { isStandAlonePlace } from '../../time/places';
import { isCountry } from './countries';
import type { Found } from './types';

/** "Russian", "British", "Chinese": they say where somebody is from, and name nobody. */
const DEMONYM =
  /(?:[^aeiou]ian|ish|ese)s?$|^(?:Afghan|African|American|Dutch|European|French|German|Greek|Iraqi|Israeli|Korean|Mexican|Pakistani|Swiss|Welsh)s?$/;

/** Behind these a name is a place, unless it is a person's. */
const BEFORE_PLACE = /\b(?:in|near|outside|across|around) (?:the )?$/i;

/** What a name is read against: the rest of the story. */
export interface Cast {
  /** Family names of people, in small letters. */
  readonly people: ReadonlySet<string>;
  /** Words that have a capital where no sentence starts, so that they are names where one does. */
  readonly proper: ReadonlySet<string>;
  /** Where the story was filed from, in small letters. */
  readonly home: string | undefined;
}

const lastWord = ({ words }: Name): string => words.at(-1) ?? '';

const isDay = (word: string): boolean => monthOf(word) !== undefined || weekdayOf(word) !== undefined;

/** The names of a passage, none of which goes on into the next sentence: "in Cardigan. Mrs Hughes". */
const namesIn = memo((passage: Passage): readonly Name[] =>
  sentencesOf(passage).flatMap(sentence =>
    namesOf(passage.text.slice(sentence.start, sentence.end)).map(name => ({
      ...name,
      start: sentence.start + name.start,
      end: sentence.start + name.end,
    })),
  ),
);

const sentenceStarts = memo((passage: Passage): ReadonlySet<number> => new Set(sentencesOf(passage).map(s => s.start)));

/** Behind an opening mark a sentence of somebody else's starts. */
const startsSentence = (passage: Passage, { start }: Name): boolean =>
  sentenceStarts(passage).has(start) || /["“‘'(]\s*$/.test(passage.text.slice(Math.max(0, start - 3), start));

/** The words of a passage that have a capital in the middle of a sentence. */
export const properWords = (passage: Passage): string[] =>
  namesIn(passage).flatMap(name => (startsSentence(passage, name) ? name.words.slice(1) : name.words));

const isName = (passage: Passage, name: Name, { people, proper }: Cast): boolean => {
  const [word = ''] = name.words;
  if (name.words.length > 1 || name.honorific !== undefined) return !name.words.every(isDay);
  if (word.length < 2 || isDay(word) || (DEMONYM.test(word) && !people.has(word.toLowerCase()))) return false;
  return isPlaceName(word) || proper.has(word) || !startsSentence(passage, name);
};

const isPlaceName = (text: string): boolean => isStandAlonePlace(text) || isCountry(text);

function isPlace({ text }: Passage, name: Name, { people, home }: Cast): boolean {
  if (name.honorific !== undefined || people.has(lastWord(name).toLowerCase())) return false;
  const before = text.slice(Math.max(0, name.start - 20), name.start);
  const whole = name.words.join(' ');
  return whole.toLowerCase() === home || isPlaceName(whole) || BEFORE_PLACE.test(before);
}

/** The people, organisations and places that a passage names. */
export function namesFound(passage: Passage, cast: Cast): Found[] {
  return namesIn(passage)
    .filter(name => isName(passage, name, cast))
    .map(name => {
      const { start } = name;
      const end = name.end - (/['’]s$|\.$/.exec(passage.text.slice(start, name.end))?.[0].length ?? 0);
      return { kind: isPlace(passage, name, cast) ? 'place' : 'name', start, end };
    });
}
