import type { Span } from '../../article/types';
import { findDateline } from '../../time/dateline';
import { memo } from '../engine/memo';
import type { ArticleView, BlockView, FrontView } from '../engine/view-types';

/** Where a story was written, as its front matter or the start of its intro says. */
export interface StatedDateline extends Span {
  readonly place?: string;
  readonly date?: string;
  readonly agency?: string;
  /** The block that holds a wire dateline; absent for the field. */
  readonly block?: number;
  /** Where a wire dateline ends in the text of the intro, its dash not included. */
  readonly textEnd?: number;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

function parts(data: object): Pick<StatedDateline, 'agency' | 'date' | 'place'> {
  const { place, date, agency } = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries({ place: textOf(place), date: textOf(date), agency: textOf(agency) }).filter(([, v]) => v),
  );
}

/** The dateline of the front matter. */
export const fieldDateline = memo((front: FrontView): StatedDateline | undefined => {
  const found = front.field('dateline');
  if (!found || found.data === null || found.data === undefined || found.data === '') return undefined;
  const { start, end } = found.value;
  if (typeof found.data === 'object') return { start, end, ...parts(found.data) };
  const place = textOf(found.data);
  return place === undefined ? undefined : { start, end, place };
});

const wireIn = memo(({ passages: [passage] }: BlockView): StatedDateline | undefined => {
  const found = passage?.kind === 'paragraph' ? findDateline(passage.text) : undefined;
  if (!passage || !found) return undefined;
  const { place, date, agency } = found;
  return { ...passage.at(found.start, found.end), ...parts({ place, date, agency }), textEnd: found.end };
});

/** The dateline at the start of the intro, as the wires write it. */
export function wireDateline({ blocks, intro }: ArticleView): StatedDateline | undefined {
  const block = blocks[intro];
  const found = block && wireIn(block);
  return found && { ...found, block: intro };
}
