/** When and where a story was written: what its relative days count from, and whose clocks its readers may want. */
import { phrase, type Phrase } from '../../say';
import { dayAt, type CalendarDay } from '../../time/calendar';
import { readDay } from '../../time/day';
import { zoneOfPlace } from '../../time/place-zones';
import { clockOf } from '../../time/zones';
import type { ArticleView } from '../engine/view-types';
import { fieldDateline, wireDateline, type StatedDateline } from './dateline';
import { instantOf } from './instants';

export interface Writing {
  readonly day: CalendarDay;
  /** Where the day is from, for the user: "the date of the dateline". */
  readonly basis: Phrase;
}

const datelines = (view: ArticleView): readonly StatedDateline[] =>
  [fieldDateline(view.front), wireDateline(view)].filter(stated => stated !== undefined);

/** A place and its IANA zone. */
export interface ZonedPlace {
  readonly name: string;
  readonly zone: string;
}

/** The place that the story was filed from, where its zone is known; the field wins over the wire's. */
export function placeOfWriting(view: ArticleView): ZonedPlace | undefined {
  const place = datelines(view).find(stated => stated.place !== undefined)?.place;
  const zone = place === undefined ? undefined : zoneOfPlace(place);
  return place !== undefined && zone !== undefined ? { name: inSmallLetters(place), zone } : undefined;
}

/** "Washington" of "WASHINGTON", as the wires write it, and of "Washington, DC". */
function inSmallLetters(place: string): string {
  const [name = place] = place.split(/[,/]/);
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
    : name;
}

/**
 * The day that relative days count from: the dateline's own, else the day of publication on the clocks of the dateline's place,
 * else on the clock that it was typed for. `undefined` where the story was not published.
 */
export function writingOf(view: ArticleView): Writing | undefined {
  const published = instantOf(view, 'published');
  if (!published) return undefined;
  const typed = dayAt(published.epoch, published.offset);
  const date = datelines(view).find(stated => stated.date !== undefined)?.date;
  const filed = date === undefined ? undefined : readDay(date, typed);
  if (filed) return { day: filed, basis: phrase('the date of the dateline') };
  const offset = clockOf(placeOfWriting(view)?.zone ?? '')?.(published.epoch);
  const there = published.hasTime && offset !== undefined ? dayAt(published.epoch, offset) : typed;
  return { day: there, basis: phrase('the day of publication') };
}
