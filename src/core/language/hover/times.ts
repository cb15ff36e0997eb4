import { instantOf, instantsOf } from '../../lint/facts/instants';
import type { ArticleView } from '../../lint/engine/view-types';
import { dayAt, type CalendarDay } from '../../time/calendar';
import { isoStamp } from '../../time/stamp';
import type { Instant } from '../../time/types';
import { daysBetween } from '../../time/day';
import { clockTimes, everyClock } from '../dates/clocks';
import { datedDays, longDay, longRange, namedDays } from '../dates/days';
import { writingOf, type Writing } from '../../lint/facts/writing';
import { thingAt } from '../passages';
import type { Teller } from './types';
import { counted, holds, paragraphs } from './words';

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
export const relativeDay: Teller = spot => {
  const writing = writingOf(spot.view);
  const found = writing && thingAt(spot, passage => datedDays(passage, writing.day));
  if (!found) return undefined;
  const [likely, ...others] = found.thing.meanings.map(longRange);
  const text = paragraphs(
    `**${likely ?? ''}**`,
    ...others.map(other => `or ${other}`),
    `Counted from ${longDay(writing.day)}, ${writing.basis}`,
    publication(spot.view),
  );
  return { ...found.span, text };
};

/** "23 November": its weekday and year, and how far it is from the day of writing. */
export const namedDay: Teller = spot => {
  const writing = writingOf(spot.view);
  const found = writing && thingAt(spot, passage => namedDays(passage, writing.day));
  if (!found) return undefined;
  const { day } = found.thing;
  return { ...found.span, text: paragraphs(`**${longDay(day)}**`, distance(day, writing), publication(spot.view)) };
};

/** Further away, nobody counts days. */
const NEAR = 31;

function distance(day: CalendarDay, { day: written, basis }: Writing): string | undefined {
  const days = daysBetween(written, day);
  if (days === 0) return `This is ${basis}`;
  if (Math.abs(days) > NEAR) return undefined;
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} ${longDay(written)}, ${basis}`;
}

function publication(view: ArticleView): string | undefined {
  const published = instantOf(view, 'published');
  return published?.hasTime ? `Published at ${everyClock(published, view).join(' · ')}` : undefined;
}
