/** The commands of everyday writing: an article and a selection in, changes of the text out. One row each. */
import { correction } from './correction';
import { crosshead } from './crosshead';
import { nextHeadline, swapHeadline } from './headlines';
import { link } from './link';
import { mark } from './marks';
import { pictures } from './pictures';
import { pullQuote } from './pull-quote';
import { signOff } from './sign-off';
import type { WritingCommand } from './types';

export const WRITING = {
  bold: mark('strong'),
  correction,
  crosshead,
  emphasis: mark('emphasis'),
  link,
  nextHeadline,
  pictures,
  pullQuote,
  signOff,
  swapHeadline,
} satisfies Readonly<Record<string, WritingCommand>>;

export type WritingCommandId = keyof typeof WRITING;
