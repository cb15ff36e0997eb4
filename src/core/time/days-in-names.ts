import { matchesIn } from '../article/matches';
import type { Span } from '../article/types';

/** A weekday's name, for expressions. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Feasts, events, newspapers and programmes that have a day in their name and mean no day of the story's week. */
const NAMES = new RegExp(
  [
    `(?:Ash|Black|Bloody|Cyber|Easter|Fat|Giving|Good|Holy|Maundy|Palm|Shrove|Super|Whit)\\s+${WEEKDAY}`,
    `${WEEKDAY}\\s+(?:Express|Herald|Independent|Mail|Mercury|Mirror|Night\\s+(?:Fever|Football|Live|Takeaway)|Post|Sport|Star|Telegraph|Times)`,
    `(?:Independent|Mail|Scotland|Wales)\\s+on\\s+Sunday`,
    `(?:India|Psychology|Russia|USA|World)\\s+Today`,
    `Today\\s+(?:programme|show)`,
  ]
    .map(name => `\\b(?:${name})\\b`)
    .join('|'),
  'gu',
);

/** Where a text names such a thing. */
export const findDaysInNames = (text: string): Span[] =>
  matchesIn(text, NAMES).map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
