/** The shape of a value in `crosshead.yaml`: one table of these gives the reader, the JSON Schema and the documentation. */
import type { Phrase } from '../say';

interface Described {
  /** One sentence, for completion and documentation. */
  readonly description?: string;
}
export interface TextShape extends Described {
  readonly type: 'text';
  /** Under which name the schema defines it once, where it stands many times. */
  readonly definition?: string;
  /** The values allowed; absent: any text that is not empty. */
  readonly of?: readonly string[];
  /** What is wrong with a text, as a whole sentence; `undefined` where nothing is. */
  readonly refuse?: (text: string) => Phrase | undefined;
}
export interface IntegerShape extends Described {
  readonly type: 'integer';
  readonly minimum: number;
}
export interface BooleanShape extends Described {
  readonly type: 'boolean';
}
export interface ListShape extends Described {
  readonly type: 'list';
  readonly of: Shape;
}
export interface MapShape extends Described {
  readonly type: 'map';
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** What its keys are; default: keys. */
  readonly names?: 'keys' | 'options' | 'rules';
}
/** A text, or in its long form a map or a list. */
export interface EitherShape extends Described {
  readonly type: 'either';
  readonly short: TextShape;
  readonly long: ListShape | MapShape;
}
export type Shape = BooleanShape | EitherShape | IntegerShape | ListShape | MapShape | TextShape;

const described = ({ description }: Described): object => (description === undefined ? {} : { description });

const SCHEMAS: { readonly [T in Shape['type']]: (shape: Extract<Shape, { type: T }>) => object } = {
  text: ({ of }) => ({ type: 'string', ...(of ? { enum: of } : { minLength: 1 }) }),
  integer: ({ minimum }) => ({ type: 'integer', minimum }),
  boolean: () => ({ type: 'boolean' }),
  list: ({ of }) => ({ type: 'array', items: schemaOf(of) }),
  map: ({ keys, required }) => ({
    type: 'object',
    properties: Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key, schemaOf(shape)])),
    ...(required && { required }),
    additionalProperties: false,
  }),
  either: ({ short, long }) => ({ anyOf: [schemaOf(short), schemaOf(long)] }),
};

/** The JSON Schema (draft 7, which editors read) of a shape. */
export const schemaOf = (shape: Shape): object =>
  'definition' in shape ? { $ref: `#/definitions/${shape.definition}` } : definitionOf(shape);

/** The same for a shape that the schema defines once. */
export const definitionOf = (shape: Shape): object => ({
  ...described(shape),
  ...(SCHEMAS[shape.type] as (shape: Shape) => object)(shape),
});
