import { matchesIn } from '../article/matches';
import type { Span } from '../article/types';
import { findDaysInNames, WEEKDAY } from './days-in-names';

/** Words that name a day by its distance from the day of writing: "on Thursday", "yesterday", "last week". */
export interface RelativeDay extends Span {
  /** As typed. */
  readonly text: string;
  /**
   * Which way the sentence looks, where a word before the day says so, or the first one behind a day that opens it: "will meet on
   * Thursday" is after the day of writing, "on Thursday he said" before it. Absent where nothing says so.
   */
  readonly looks?: 'back' | 'ahead';
}

const COUNT = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const RELATIVE = new RegExp(
  `\\b(?:the\\s+day\\s+before\\s+yesterday|the\\s+day\\s+after\\s+tomorrow|yesterday|today|tomorrow|tonight|last\\s+night|` +
    `this\\s+(?:morning|afternoon|evening|week|weekend|month|year)|(?:last|next)\\s+(?:week|weekend|month|year)|` +
    `(?:at|over)\\s+the\\s+weekend|${COUNT}\\s+(?:day|week)s?\\s+ago|(?:(?:on|last|next|this)\\s+)?${WEEKDAY})\\b(?!['’]s\\b)`,
  'giu',
);

/** Verbs and phrases that look ahead or back, the nearest before the day counting. */
const DIRECTION =
  /\b(?:(?<ahead>will|shall|due|to be|scheduled|expected|plans?|planned|set to|next|until|by)|(?<back>\p{Ll}+ed|said|told|was|were|had|has|have|came|went|met|made|took|began|won|lost|left|held|killed|since|shot|broke|fell|rose|found|put|sent|saw|gave|struck|hit))\b/giu;

/** Finds every relative day of a text, in order; "Good Friday" and "The Sunday Times" are none. */
export function findRelativeDays(text: string): RelativeDay[] {
  const days = matchesIn(text, RELATIVE);
  const named = days.length > 0 ? findDaysInNames(text) : [];
  const isNamed = ({ index, 0: day }: RegExpExecArray): boolean =>
    named.some(({ start, end }) => index < end && index + day.length > start);
  return days
    .filter(day => !isNamed(day))
    .map(match => {
      const looks = directionBefore(text, match.index) ?? directionAfter(text, match.index + match[0].length);
      return {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        ...(looks !== undefined && { looks }),
      };
    });
}

/** How far back a verb is looked for. Characters. */
const REACH = 120;

function directionBefore(text: string, at: number): RelativeDay['looks'] {
  const before = text.slice(Math.max(0, at - REACH), at);
  const sentence = before.slice(before.search(/[^.!?]*$/));
  return directionOf(matchesIn(sentence, DIRECTION).at(-1));
}

function directionAfter(text: string, at: number): RelativeDay['looks'] {
  const after = text.slice(at, at + REACH);
  const sentence = after.slice(0, /[.!?](?:\s|$)/.exec(after)?.index);
  return directionOf(matchesIn(sentence, DIRECTION).at(0));
}

function directionOf(match: RegExpExecArray | undefined): RelativeDay['looks'] {
  if (match?.groups === undefined) return undefined;
  return match.groups['ahead'] === undefined ? 'back' : 'ahead';
}
