import { dayAt } from '../../time/calendar';
import { isoDay } from '../../time/stamp';
import { clockOf } from '../../time/zones';
import { blockInsertion, placeAtEnd } from './blocks';
import type { WritingCommand } from './types';

/** Puts a correction, with the day on the desk's clock, at the end of the story. */
export const correction: WritingCommand = ({ article, desk, now }) => {
  const today = isoDay(dayAt(now, clockOf(desk.timeZone)?.(now)));
  const block = `:::correction{date=${today}}\n\${1:An earlier version of this story said…}\n:::`;
  return { changes: [blockInsertion(article, placeAtEnd(article), block)] };
};
