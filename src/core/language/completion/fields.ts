import { CompletionItemKind } from 'vscode-languageserver-types';
import { FIELDS, fieldRow, type FieldRow } from '../../article/fields';
import type { Article, Field } from '../../article/types';
import { wordSpan, type Place } from './place';
import type { Completer } from './types';

/** Names of fields at the start of a line of front matter, those that are there already left out. */
export const fieldNames: Completer = (place, { say }) => {
  const typed = /^[\w-]*$/.exec(place.before)?.[0];
  if (place.area !== 'front' || typed === undefined) return undefined;
  const { article, offset } = place;
  const here = article.front.fields.find(({ key }) => key.start <= offset && offset <= key.end);
  const taken = new Set(article.front.fields.filter(field => field !== here).map(({ name }) => name));
  return {
    kind: CompletionItemKind.Field,
    span: wordSpan(place, typed, restOfKey(place)),
    choices: FIELDS.filter(({ name }) => !taken.has(name)).map(row => ({
      label: row.name,
      text: `${row.name}:${behindName(row, here === undefined && place.after.trim() === '')}`,
      detail: row.required ? say('{label} (required)', { label: { template: row.label } }) : say(row.label),
      about: { kind: 'field', id: row.name },
    })),
  };
};

const restOfKey = ({ after }: Place): string => /^[\w-]*(?::[ \t]*)?/.exec(after)?.[0] ?? '';

/** Where the value always stands on the lines below, the start of the first one. */
const BELOW: Partial<Record<FieldRow['kind'], string>> = { slots: '\n  ', signoff: '\n  - ' };

/** What comes behind the colon; the lines below are there already where the field is not new. */
function behindName({ kind }: FieldRow, isNew: boolean): string {
  const below = BELOW[kind];
  if (below === undefined) return ' ';
  return isNew ? below : '';
}

/** The keys of a structured field, on the indented lines below its name. */
export const slotNames: Completer = (place, { say }) => {
  const typed = /^(?:[ \t]*-[ \t]+|[ \t]+)([\w-]*)$/.exec(place.before)?.[1];
  const row = place.area === 'front' && typed !== undefined ? fieldRow(fieldAbove(place) ?? '') : undefined;
  if (typed === undefined || !row?.slots) return undefined;
  return {
    kind: CompletionItemKind.Property,
    span: wordSpan(place, typed, restOfKey(place)),
    choices: row.slots.map(slot => ({
      label: slot.name,
      text: `${slot.name}: `,
      ...(slot.limit !== undefined && { detail: say('at most {limit} characters', { limit: slot.limit }) }),
      about: { kind: 'slot', id: slot.name, of: row.name },
    })),
  };
};

/** The field that the cursor's line belongs to: the last one named at the start of a line. */
export function fieldAbove({ article, offset }: Place): string | undefined {
  return lastField(article, offset)?.name;
}

const lastField = ({ front }: Article, offset: number): Field | undefined =>
  front.fields.filter(({ key }) => key.start <= offset).at(-1);
