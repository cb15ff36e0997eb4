/** The JSON Schema of the front matter, from the table of fields. */
import { LANGUAGE_TAG } from './language-tag';
import { FIELDS, type FieldKind, type FieldRow, type Slot } from './fields';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Many YAML tools read `1` and `1.10` as numbers. */
const TEXT = { type: ['string', 'number'] };
const WORDS = { type: 'string' };

const slotsOf = (slots: readonly Slot[] = []): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    slots.map(({ name, documentation, limit, example }) => [
      name,
      { ...WORDS, description: documentation, ...(limit && { maxLength: limit }), examples: [example] },
    ]),
  ),
  required: slots.filter(slot => slot.required).map(slot => slot.name),
});

const SHAPES: Readonly<Record<FieldKind, (row: FieldRow) => JsonSchema>> = {
  byline: ({ slots }) => ({
    oneOf: [WORDS, { type: 'array', items: { oneOf: [WORDS, slotsOf(slots)] } }],
  }),
  choice: ({ choices = [] }) => ({
    enum: choices.flatMap(({ value }) => (/^\d$/.test(value) ? [value, Number(value)] : [value])),
  }),
  dateline: ({ slots }) => ({ oneOf: [WORDS, slotsOf(slots)] }),
  instant: () => WORDS,
  // BCP 47: a language, and subtags behind hyphens.
  language: () => ({ ...WORDS, pattern: LANGUAGE_TAG }),
  signoff: ({ slots }) => ({ type: 'array', items: slotsOf(slots) }),
  slots: ({ slots }) => slotsOf(slots),
  text: () => TEXT,
  texts: () => ({ oneOf: [WORDS, { type: 'array', items: WORDS }] }),
  url: () => WORDS,
};

const property = (row: FieldRow): JsonSchema => ({
  title: row.label,
  description: row.documentation,
  ...SHAPES[row.kind](row),
  examples: [row.example.trim()],
});

/** JSON Schema draft 7. Fields that the table does not have are allowed: they are kept. */
export const frontMatterSchema = (): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Front matter of an article',
  description: 'What is about the story, between two lines `---` at the top of an article.',
  type: 'object',
  properties: Object.fromEntries(FIELDS.map(row => [row.name, property(row)])),
  required: FIELDS.filter(row => row.required).map(row => row.name),
  additionalProperties: true,
});
