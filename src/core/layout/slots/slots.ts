import { headlineFor, textField } from '../../article/fields-of';
import type { Article } from '../../article/types';

/** A place where a headline stands, and what fits there. */
export interface Slot {
  readonly id: string;
  readonly label: string;
  /** Characters that fit, at most. */
  readonly limit: number;
  /** The slot of the field `headlines` that fills it, where it is not the headline itself. */
  readonly field?: string;
  /** Whether the summary stands below the headline, and how much of it: characters. */
  readonly summary?: number;
}

/**
 * Story and index: the BBC's page templates, the second with the 31 to 33 characters of Ceefax. Search: what Google shows of a title
 * (600 px, about 60 characters) and of a description (about 155). Alert: two lines of a locked phone. Social: Open Graph titles are
 * cut at about 70 characters, descriptions at about 110.
 */
export const SLOTS: readonly Slot[] = [
  { id: 'story', label: 'Story', limit: 55 },
  { id: 'index', label: 'Index', limit: 33, field: 'index' },
  { id: 'alert', label: 'Mobile alert', limit: 80, field: 'mobile' },
  { id: 'search', label: 'Search result', limit: 60, field: 'seo', summary: 155 },
  { id: 'social', label: 'Social card', limit: 70, field: 'social', summary: 110 },
];

export interface FilledSlot {
  readonly slot: Slot;
  readonly text: string;
  /** The headline stands in for one of the slot's own: there is one, and the slot has none. */
  readonly borrowed: boolean;
}

export function fill(article: Article, slot: Slot): FilledSlot {
  const own = slot.field === undefined ? undefined : headlineFor(article, slot.field);
  const text = own ?? textField(article, 'headline') ?? '';
  return { slot, text, borrowed: own === undefined && slot.field !== undefined && text !== '' };
}

/** Characters as a reader counts them: an accent or an emoji of several code units is one. */
export function charactersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}
