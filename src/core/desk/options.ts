/** What a rule's options look like: one table of these gives the type, the check, the JSON Schema and the documentation. */

interface Described {
  /** One sentence, for completion and the rule's page. */
  readonly description: string;
}
export interface IntegerOption extends Described {
  readonly type: 'integer';
  readonly default: number;
  readonly minimum: number;
}
export interface BooleanOption extends Described {
  readonly type: 'boolean';
  readonly default: boolean;
}
export interface TextsOption extends Described {
  readonly type: 'texts';
  readonly default: readonly string[];
}
export type OptionSpec = BooleanOption | IntegerOption | TextsOption;
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

interface Values {
  integer: number;
  boolean: boolean;
  texts: readonly string[];
}
/** The values that options of these shapes have. */
export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: Values[S[K]['type']] };

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a value fits, by type. */
const FITS: { readonly [T in OptionSpec['type']]: (value: unknown, spec: OptionSpec) => boolean } = {
  integer: (value, spec) => Number.isSafeInteger(value) && (value as number) >= (spec as IntegerOption).minimum,
  boolean: value => typeof value === 'boolean',
  texts: value => Array.isArray(value) && value.every(isText),
};

/** The defaults, with what the desk sets on top; values that do not fit are left out (the reader of the desk reports them). */
export function optionValues(
  specs: OptionSpecs,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      const value = given[name];
      return [name, value !== undefined && FITS[spec.type](value, spec) ? value : spec.default];
    }),
  );
}
