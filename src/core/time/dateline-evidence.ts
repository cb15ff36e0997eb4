import { isAgency } from './agencies';
import { monthOf, weekdayOf } from './calendar';
import type { Shape } from './dateline-shape';
import { isStandAlonePlace } from './places';

/** Words that labels, sentences and reporters' lines start with, and places do not. */
const NOT_PLACES = new Set(
  `a advisory after alert all amended an analysis and as at background before born both breaking but by clarification column comment
  commentary correction corrected dated during editorial embargoed essay every exclusive explainer factbox feature first flash focus
  for from headline how i if in insight interview is it last late latest letter live look monday more my news newspaper
  no note now of on opinion or our photo photos picture pictures poll posted profile published q&a question quote released reminder report
  reporter review revealed she he since snap so source special sponsored spotlight story summary that then there
  these they this those timeline today tonight to tuesday until update updated updates urgent video was watch we what when
  while who why with wow wrapup yesterday you your`.split(/\s+/),
);
/** Words that end a reporter's line: "Herald Reporter - TWO observer groups …". */
const NOT_PLACE_ENDS = /\b(?:agenc(?:y|ies)|bureau|correspondents?|desk|editors?|reporters?|report|staff|writers?)$/i;

/** A place and nothing else before a dash needs this much of a sentence behind it: shorter lines are headlines. */
const SHORTEST_SENTENCE = 30;
/** In capitals a shorter word is an abbreviation ("GOP -", "FBI -") more often than a town. Letters. */
const SHORTEST_TOWN = 4;

/**
 * Whether a shape is a dateline, not a headline, a label or a reporter's line that happens to look like one.
 *
 * @param rest what follows on the line
 */
export function isEvident(shape: Shape, rest: string): boolean {
  const { place, date, agency } = shape;
  if (place !== undefined && !canBePlace(place)) return false;
  if (agency !== undefined) return isSignature(shape, agency);
  if (date !== undefined) return shape.mark !== 'none';
  return place !== undefined && isSetOff(place, shape.mark) && isSentence(rest);
}

/**
 * A known agency signs any place before a dash; without a dash ("Washington (CNN) Senator …"), and for an agency not
 * known here, a date or what is plainly a place has to stand before it.
 */
function isSignature({ place, date, mark }: Shape, agency: string): boolean {
  const isKnown = isAgency(agency);
  if (isKnown && mark !== 'none') return true;
  if (place === undefined || (mark === 'none' && date === undefined && !isKnown)) return false;
  const isName = agency === '' || /^\p{Lu}.*\p{L}/u.test(agency);
  return isName && (date !== undefined || isInCapitals(place) || isStandAlonePlace(place));
}

function canBePlace(place: string): boolean {
  const [first = ''] = place.split(/[ ,/]/);
  if (NOT_PLACES.has(first.toLowerCase()) || NOT_PLACE_ENDS.test(place)) return isStandAlonePlace(place);
  return weekdayOf(first) === undefined && monthOf(first) === undefined;
}

/** More words in capitals are a headline: "IOWA POLLS NOT NECESSARILY WRONG - …". Of the town, and of what it lies in. */
const MOST_WORDS = [4, 3] as const;

/** Whether a place alone stands out as a dateline's. A colon is a headline's too, so it proves less than a dash. */
function isSetOff(place: string, mark: Shape['mark']): boolean {
  if (mark === 'none' || mark === 'tight dash') return false;
  if (mark === 'colon') return isInCapitals(place) && isStandAlonePlace(place);
  return isStandAlonePlace(place) || (isInCapitals(place) && isShort(place));
}

function isShort(place: string): boolean {
  const [town = 0, ...regions] = place.split(/,\s+|\//).map(part => part.split(' ').length);
  return town <= MOST_WORDS[0] && regions.every(words => words <= MOST_WORDS[1]);
}

const townOf = (place: string): string => place.split(/[,/]/)[0] ?? '';

/** "OSCEOLA, Iowa": the town is in capitals, what it lies in need not be. */
function isInCapitals(place: string): boolean {
  const town = townOf(place);
  return town === town.toUpperCase() && town.replace(/\P{L}/gu, '').length >= SHORTEST_TOWN;
}

/** Whether running text begins: a capital, a figure or a quotation mark, and not all of it capitals. */
function isSentence(rest: string): boolean {
  return rest.length >= SHORTEST_SENTENCE && /^\s*["“‘'`<]{0,2}[\p{Lu}\d]/u.test(rest) && /\p{Ll}{2}/u.test(rest);
}
