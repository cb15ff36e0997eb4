import { deskDay } from '../../time/stamp';
import { blockInsertion, placeAtEnd } from './blocks';
import type { WritingCommand } from './types';

/** Puts a correction, with the day on the desk's clock, at the end of the story. */
export const correction: WritingCommand = ({ article, desk, now }) => {
  const block = `:::correction{date=${deskDay(now, desk.timeZone)}}\n\${1:An earlier version of this story said…}\n:::`;
  return { changes: [blockInsertion(article, placeAtEnd(article), block)] };
};
