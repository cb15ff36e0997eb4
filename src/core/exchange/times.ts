import type { Stamp } from '../layout/details';
import { isoStamp } from '../time/stamp';

/** An instant as the exchange formats write it, on the clock it was typed with; `undefined` where it could not be read. */
export function isoOf(stamp: Stamp | undefined): string | undefined {
  return stamp?.instant && isoStamp(stamp.instant.epoch, stamp.instant.offset);
}
