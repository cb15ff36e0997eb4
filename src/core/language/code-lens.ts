/** Over the headline: how many characters are left in each slot. */
import type { CodeLens } from 'vscode-languageserver-types';
import { fieldRow } from '../article/fields';
import { fieldOf, headlineFor, textField } from '../article/fields-of';
import type { Article } from '../article/types';
import { rangeOf } from './ranges';

/** A headline, its slot, and how many characters the slot takes. */
interface Slot {
  readonly name: string;
  readonly text: string | undefined;
  readonly limit: number | undefined;
}

export function codeLenses(article: Article): CodeLens[] {
  const field = fieldOf(article, 'headline') ?? fieldOf(article, 'headlines');
  if (!field) return [];
  const range = rangeOf(article, { start: field.key.start, end: field.value.end });
  return slotsOf(article).map(slot => ({ range, command: { title: titleOf(slot), command: '' } }));
}

/** The story's own slot always, the others where they are filled or have a limit. */
function slotsOf(article: Article): Slot[] {
  const story = { name: 'story', text: textField(article, 'headline'), limit: fieldRow('headline')?.limit };
  const others = (fieldRow('headlines')?.slots ?? []).map(({ name, limit }) => ({
    name,
    text: headlineFor(article, name),
    limit,
  }));
  return [story, ...others.filter(({ text, limit }) => text !== undefined || limit !== undefined)];
}

function titleOf({ name, text, limit }: Slot): string {
  if (text === undefined) return `${name}: none, ${limit ?? 0} fit`;
  const { length } = text;
  if (limit === undefined) return `${name}: ${length}`;
  return length > limit ? `${name}: ${length - limit} too many` : `${name}: ${limit - length} left`;
}
