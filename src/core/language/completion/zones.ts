import { CompletionItemKind } from 'vscode-languageserver-types';
import { fieldRow } from '../../article/fields';
import { viewArticle } from '../../lint/engine/view';
import { placeOfWriting } from '../../lint/facts/writing';
import { fieldAbove } from './fields';
import { wordSpan, type Place } from './place';
import type { Completer } from './types';

/** A time of day, and what is typed of its zone. */
const ZONE = /(?:^|[ \tT])\d{1,2}[:.]\d\d(?::\d\d)?[ \t]+([A-Za-z][\w/+-]*)?$/;

/** Zones behind a time of day: GMT, the zones of the desk and of the dateline's place, then every other. */
export const zones: Completer = (place, { desk }) => {
  const match = isInstant(place) ? ZONE.exec(place.before) : null;
  if (!match) return undefined;
  const there = placeOfWriting(viewArticle(place.article, desk));
  const near = ['GMT', desk.timeZone, ...(there ? [there.zone] : [])];
  return {
    kind: CompletionItemKind.Value,
    span: wordSpan(place, match[1] ?? '', /^[\w/+-]*/.exec(place.after)?.[0] ?? ''),
    choices: [...new Set([...near, ...Intl.supportedValuesOf('timeZone')])].map(label => ({
      label,
      about: { kind: 'zone', id: label },
    })),
  };
};

/** Whether the line is one of a field of times, or the time of a sign-off. */
function isInstant(place: Place): boolean {
  if (place.area !== 'front') return false;
  const kind = fieldRow(fieldAbove(place) ?? '')?.kind;
  return kind === 'instant' || (kind === 'signoff' && /^[ \t-]+at:/.test(place.before));
}
