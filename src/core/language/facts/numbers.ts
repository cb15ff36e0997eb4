import type { Passage } from '../../lint/engine/view-types';
import type { Found } from './types';

const FIGURE = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const MULTIPLE = '(?:[ -]?(?:hundred|thousand|million|billion|trillion|bn|tn|m|k)\\b)?';
const UNIT =
  '(?: ?%|(?: ?(?:per cent|percent|percentage points?|kg|km|mph|kph|ft|cm|mm|miles?|metres?|tonnes?|hectares?|acres?|degrees?)\\b))?';
const WORD =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|' +
  '(?:a |half a |one )?(?:dozen|hundred|thousand|million|billion)|dozens|hundreds|thousands|millions|billions|half|a third|a quarter)';

/** Numbers in figures or in words, with what makes them an amount: a currency before, a multiple and a unit behind. */
const NUMBER = new RegExp(
  `(?<![\\w.,:/-])(?:[A-Z]{0,3}[£$€¥]?${FIGURE}${MULTIPLE}${UNIT}(?![\\w/]|:\\d)|${WORD}\\b${MULTIPLE}${UNIT})`,
  'gi',
);

/** The numbers of a passage. "One" is left out: it is a pronoun more often than a number. */
export function numbersIn({ text }: Passage): Found[] {
  return Array.from(text.matchAll(NUMBER), ({ index, 0: found }): Found => {
    return { kind: 'number', start: index, end: index + found.length };
  });
}
