import { readInstant } from '../../time/instant';
import { isoStamp } from '../../time/stamp';

/** A time in ISO 8601 on the clock it was written on; as it stands where it is none, which `refuse` is told. */
export function stampOf(text: string | undefined, timeZone: string, refuse: () => void): string | undefined {
  if (text === undefined) return undefined;
  const instant = readInstant(text, timeZone);
  if (instant !== undefined) return isoStamp(instant.epoch, instant.offset);
  refuse();
  return text;
}
