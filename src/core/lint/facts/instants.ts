import type { Field, Span } from '../../article/types';
import { readInstant } from '../../time/instant';
import type { Instant } from '../../time/types';
import type { ArticleView, FrontView } from '../engine/view-types';
import { remembered } from '../../article/remembered';

/** The fields that name one point in time. */
const NAMES = ['published', 'updated', 'embargo', 'expires'] as const;
export type InstantName = (typeof NAMES)[number];

/** A time in the front matter. */
export interface StatedInstant extends Span {
  readonly name: InstantName;
  readonly field: Field;
  /** As typed. */
  readonly text: string;
  /** `undefined` where it cannot be read. */
  readonly instant: Instant | undefined;
}

function read(front: FrontView, timeZone: string): readonly StatedInstant[] {
  return NAMES.flatMap(name => {
    const field = front.field(name);
    const text = front.text(name);
    if (!field || text === undefined) return [];
    const { start, end } = field.value;
    return [{ name, field, text, start, end, instant: readInstant(text, timeZone) }];
  });
}

const known = remembered<FrontView, { readonly timeZone: string; readonly instants: readonly StatedInstant[] }>();

/** The times that the front matter names, in a fixed order. */
export function instantsOf({ front, timeZone }: ArticleView): readonly StatedInstant[] {
  const hit = known.get(front);
  if (hit?.timeZone === timeZone) return hit.instants;
  const instants = read(front, timeZone);
  known.set(front, { timeZone, instants });
  return instants;
}

/** One of them, where it is there and can be read. */
export const instantOf = (article: ArticleView, wanted: InstantName): Instant | undefined =>
  instantsOf(article).find(({ name }) => name === wanted)?.instant;
