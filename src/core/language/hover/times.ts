import { instantOf, instantsOf } from '../../lint/facts/instants';
import type { ArticleView } from '../../lint/engine/view-types';
import type { Say } from '../../say';
import { dayAt, type CalendarDay } from '../../time/calendar';
import { isoStamp } from '../../time/stamp';
import type { Instant } from '../../time/types';
import { daysBetween } from '../../time/day';
import { clockTimes, everyClock } from '../dates/clocks';
import { datedDays, longDay, namedDays, rangeInWords } from '../dates/days';
import { writingOf, type Writing } from '../../lint/facts/writing';
import { thingAt } from '../passages';
import type { Teller } from './types';
import { holds, paragraphs } from './words';

/** A day, the moment on every clock, and as other programs write it. */
const aboutInstant = (instant: Instant, view: ArticleView): string =>
  paragraphs(
    `**${longDay(dayAt(instant.epoch, instant.offset))}**`,
    instant.hasTime ? everyClock(instant, view).join(' · ') : undefined,
    `\`${isoStamp(instant.epoch, instant.offset)}\``,
  );

/** A time in the front matter. */
export const instant: Teller = ({ view, offset }) => {
  const stated = instantsOf(view).find(place => holds(place, offset));
  return stated?.instant && { start: stated.start, end: stated.end, text: aboutInstant(stated.instant, view) };
};

/** A time of day in the text. */
export const clockTime: Teller = spot => {
  const writing = writingOf(spot.view);
  const found = writing && thingAt(spot, passage => clockTimes(passage, writing.day));
  return found && { ...found.span, text: aboutInstant(found.thing.instant, spot.view) };
};

/** "Thursday": which day that was, counted from which, and on whose clocks the story came out. */
export const relativeDay: Teller = (spot, { say }) => {
  const writing = writingOf(spot.view);
  const found = writing && thingAt(spot, passage => datedDays(passage, writing.day));
  if (!found) return undefined;
  const [likely, ...others] = found.thing.meanings.map(range => rangeInWords(range, say));
  const text = paragraphs(
    `**${likely ?? ''}**`,
    ...others.map(other => say('or {other}', { other })),
    say('Counted from {day}, {basis}', { day: longDay(writing.day), basis: writing.basis }),
    publication(spot.view, say),
  );
  return { ...found.span, text };
};

/** "23 November": its weekday and year, and how far it is from the day of writing. */
export const namedDay: Teller = (spot, { say }) => {
  const writing = writingOf(spot.view);
  const found = writing && thingAt(spot, passage => namedDays(passage, writing.day));
  if (!found) return undefined;
  const { day } = found.thing;
  return {
    ...found.span,
    text: paragraphs(`**${longDay(day)}**`, distance(day, writing, say), publication(spot.view, say)),
  };
};

/** Further away, nobody counts days. */
const NEAR = 31;

function distance(day: CalendarDay, { day: written, basis }: Writing, say: Say): string | undefined {
  const days = daysBetween(written, day);
  if (days === 0) return say('This is {basis}', { basis });
  if (Math.abs(days) > NEAR) return undefined;
  const slots = { count: Math.abs(days), day: longDay(written), basis };
  if (days === -1) return say('1 day before {day}, {basis}', slots);
  if (days === 1) return say('1 day after {day}, {basis}', slots);
  return days < 0 ? say('{count} days before {day}, {basis}', slots) : say('{count} days after {day}, {basis}', slots);
}

function publication(view: ArticleView, say: Say): string | undefined {
  const published = instantOf(view, 'published');
  return published?.hasTime
    ? say('Published at {times}', { times: everyClock(published, view).join(' · ') })
    : undefined;
}
