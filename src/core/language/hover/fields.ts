import { fieldRow, type FieldRow, type Slot } from '../../article/fields';
import type { Field } from '../../article/types';
import type { Say } from '../../say';
import { findTopic, pathOf, topicCode, TOPICS_CREDIT } from '../../topics/topics';
import type { Spot } from '../passages';
import type { Teller, Told } from './types';
import { holds, literal, paragraphs } from './words';

function fieldAt({ article, offset }: Spot): Field | undefined {
  return article.front.fields.find(({ key, value }) => key.start <= offset && offset <= Math.max(key.end, value.end));
}

/** A field, at its name. */
export const field: Teller = (spot, { say }) => {
  const at = fieldAt(spot);
  const row = at && fieldRow(at.name);
  return row && holds(at.key, spot.offset) ? { ...at.key, text: aboutField(row, say) } : undefined;
};

const aboutField = ({ label, required, documentation, name, example }: FieldRow, say: Say): string =>
  paragraphs(
    required ? say('**{label}** (required)', { label: { template: label } }) : `**${say(label)}**`,
    say(documentation),
    `\`\`\`yaml\n${name}:${example.startsWith('\n') ? '' : ' '}${example}\n\`\`\``,
  );

const KEY = /^[ \t]+(?:-[ \t]+)?([\w-]+)(?=:)/gm;

/** A key of a structured field: a slot of the headlines, the role in a sign-off. */
export const slot: Teller = (spot, { say }) => {
  const at = fieldAt(spot);
  const slots = at && fieldRow(at.name)?.slots;
  if (!slots) return undefined;
  for (const { index, 0: line, 1: name = '' } of typed(spot, at).matchAll(KEY)) {
    const end = at.key.end + index + line.length;
    const found = slots.find(candidate => candidate.name === name);
    if (found && holds({ start: end - name.length, end }, spot.offset))
      return { start: end - name.length, end, text: aboutSlot(found, say) };
  }
  return undefined;
};

const aboutSlot = ({ name, documentation, limit, example }: Slot, say: Say): string =>
  paragraphs(
    `**${name}**`,
    say(documentation),
    limit === undefined ? undefined : say('At most {limit} characters.', { limit }),
    `\`\`\`yaml\n${name}: ${example}\n\`\`\``,
  );

/** What stands behind a field's name and its colon, as far as the field goes. */
const typed = ({ article }: Spot, { key, value }: Field): string => article.text.slice(key.end, value.end);

/** A value out of a list of choices. */
export const fieldValue: Teller = (spot, { say }) => {
  const at = fieldAt(spot);
  const chosen = at && fieldRow(at.name)?.choices?.find(({ value }) => value === at.data);
  return chosen && holds(at.value, spot.offset)
    ? { start: at.value.start, end: at.value.end, text: paragraphs(`**${chosen.value}**`, say(chosen.documentation)) }
    : undefined;
};

/** A Media Topic, with its place in the tree. */
export const topic: Teller = spot => {
  const at = fieldAt(spot);
  if (at?.name !== 'topics' || !holds(at.value, spot.offset)) return undefined;
  const list = spot.article.text.slice(at.value.start, at.value.end);
  for (const { index, 0: entry } of list.matchAll(/[^\s,"'[\]-][^,\r\n"'[\]]*/g)) {
    const span = { start: at.value.start + index, end: at.value.start + index + entry.trimEnd().length };
    if (holds(span, spot.offset)) return aboutTopic(entry, span);
  }
  return undefined;
};

function aboutTopic(entry: string, span: { readonly start: number; readonly end: number }): Told | undefined {
  const found = findTopic(entry);
  if (!found) return undefined;
  const path = pathOf(found).map(({ name }) => literal(name));
  return {
    ...span,
    text: paragraphs(`**${path.at(-1) ?? ''}** \`${topicCode(found)}\``, path.join(' › '), TOPICS_CREDIT),
  };
}
