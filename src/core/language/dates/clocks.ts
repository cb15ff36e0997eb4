/** Times in running text, and what they are on other clocks. */
import type { Span } from '../../article/types';
import type { ArticleView, Passage } from '../../lint/engine/view-types';
import { dayAt, midnight, MINUTE, type CalendarDay } from '../../time/calendar';
import { findClockTimes } from '../../time/clock-time';
import { cityOf } from '../../time/place-zones';
import type { Instant } from '../../time/types';
import { clockOf, instantAt } from '../../time/zones';
import { shortDay } from './days';
import { placeOfWriting } from '../../lint/facts/writing';

/** A time of day in running text, with its zone. */
export interface ClockTime extends Span {
  readonly instant: Instant;
}

/** The times of a passage that name their zone, on the day of writing. */
export function clockTimes(passage: Passage, written: CalendarDay): readonly ClockTime[] {
  const day = midnight(written) ?? 0;
  return findClockTimes(passage.text).flatMap(({ start, end, minutes, zone }) => {
    const clock = clockOf(zone);
    const epoch = clock && instantAt(day + minutes * MINUTE, clock);
    if (epoch === undefined) return [];
    return [{ start, end, instant: { epoch, offset: clock?.(epoch) ?? 0, zone, hasTime: true } }];
  });
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A clock that readers or the reporter go by. */
interface NamedClock {
  readonly name: string;
  /** Minutes ahead of UTC. */
  readonly offset: number;
}

/** The clocks that a moment may be wanted on: GMT, the desk's, and that of the dateline's place. */
function clocksAt(epoch: number, view: ArticleView): NamedClock[] {
  const place = placeOfWriting(view);
  const desk = { name: cityOf(view.timeZone), zone: view.timeZone };
  const zoned = place && place.zone !== desk.zone ? [desk, place] : [desk];
  const clocks = zoned.flatMap(({ name, zone }) => {
    const offset = clockOf(zone)?.(epoch);
    return offset === undefined ? [] : [{ name, offset }];
  });
  return [{ name: 'GMT', offset: 0 }, ...clocks];
}

/** "02:27 London"; with its date where that is not the one typed. */
function shown(epoch: number, { name, offset }: NamedClock, typed: number): string {
  const local = new Date(epoch + offset * MINUTE);
  const [day, typedDay] = [offset, typed].map(clock => shortDay(dayAt(epoch, clock)));
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())} ${name}`;
  return day === typedDay ? time : `${time}, ${day ?? ''}`;
}

/**
 * What a time is on the other clocks, each difference once: the desk's own, or GMT where it was typed for the desk's; and the clock
 * of the place that the story was filed from.
 */
export function otherClocks({ epoch, offset, zone }: Instant, view: ArticleView): readonly string[] {
  if (zone === undefined) return [];
  const [gmt, desk, ...place] = clocksAt(epoch, view);
  const wanted = desk && desk.offset !== offset ? [desk, ...place] : [...(gmt ? [gmt] : []), ...place];
  return wanted
    .filter((clock, at) => clock.offset !== offset && wanted.findIndex(other => other.offset === clock.offset) === at)
    .map(clock => shown(epoch, clock, offset));
}

/** A moment on every clock that may be wanted, those that agree named together: "01:27 GMT, London"; last the one it was typed for, where that is none of them. */
export function everyClock({ epoch, offset, zone }: Instant, view: ArticleView): readonly string[] {
  const byOffset = new Map<number, string[]>();
  for (const clock of clocksAt(epoch, view))
    byOffset.set(clock.offset, [...(byOffset.get(clock.offset) ?? []), clock.name]);
  if (zone !== undefined && !byOffset.has(offset)) byOffset.set(offset, [zone]);
  return [...byOffset].map(([clock, names]) => shown(epoch, { name: names.join(', '), offset: clock }, offset));
}
