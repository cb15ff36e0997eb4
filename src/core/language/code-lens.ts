/** Over the headline: how many characters are left in each slot. */
import type { CodeLens } from 'vscode-languageserver-types';
import { fieldRow } from '../article/fields';
import { fieldOf, headlineFor, textField } from '../article/fields-of';
import type { Article } from '../article/types';
import { phrase, type Say } from '../say';
import { rangeOf } from './ranges';

/** A headline, its slot, and how many characters the slot takes. */
interface Slot {
  /** Absent: the story's own. */
  readonly name?: string;
  readonly text: string | undefined;
  readonly limit: number | undefined;
}

export function codeLenses(article: Article, say: Say): CodeLens[] {
  const field = fieldOf(article, 'headline') ?? fieldOf(article, 'headlines');
  if (!field) return [];
  const range = rangeOf(article, { start: field.key.start, end: field.value.end });
  return slotsOf(article).map(slot => ({ range, command: { title: titleOf(slot, say), command: '' } }));
}

/** The story's own slot always, the others where they are filled or have a limit. */
function slotsOf(article: Article): Slot[] {
  const story = { text: textField(article, 'headline'), limit: fieldRow('headline')?.limit };
  const others = (fieldRow('headlines')?.slots ?? []).map(({ name, limit }) => ({
    name,
    text: headlineFor(article, name),
    limit,
  }));
  return [story, ...others.filter(({ text, limit }) => text !== undefined || limit !== undefined)];
}

function titleOf({ name, text, limit }: Slot, say: Say): string {
  const slot = name ?? phrase('story');
  if (text === undefined) return say('{slot}: none, {limit} fit', { slot, limit: limit ?? 0 });
  const { length } = text;
  if (limit === undefined) return say('{slot}: {length}', { slot, length });
  return length > limit
    ? say('{slot}: {over} too many', { slot, over: length - limit })
    : say('{slot}: {left} left', { slot, left: limit - length });
}
