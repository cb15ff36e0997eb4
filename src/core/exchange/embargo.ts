import { textField } from '../article/fields-of';
import type { Article } from '../article/types';
import { readInstant } from '../time/instant';
import { english } from '../say';
import type { ExportContext, Format, Refused } from './types';

/** Why a story may not leave the desk yet; `undefined` where it may. An embargo that cannot be read counts as one. */
export function embargoOn(
  article: Pick<Article, 'front'>,
  format: Format,
  context: Pick<ExportContext, 'allowEmbargoed' | 'now' | 'say'> & {
    readonly page: Pick<ExportContext['page'], 'timeZone'>;
  },
): Refused | undefined {
  const typed = textField(article, 'embargo');
  if (typed === undefined || format.staysInside === true || context.allowEmbargoed === true) return undefined;
  const ends = readInstant(typed, context.page.timeZone);
  if (ends !== undefined && ends.epoch <= context.now) return undefined;
  const { say = english } = context;
  const refused =
    ends === undefined
      ? say('The story is under embargo until “{until}”, a time that cannot be read.', { until: typed })
      : say('The story is under embargo until {until}.', { until: typed });
  return { refused, embargoed: true };
}
