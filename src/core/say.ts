/** What the user is told, as data: it is put into words, in the user's language, where it is told. */

/** What fills the slots of a template, by name. A phrase among them is said in the same language. */
export type Slots = Readonly<Record<string, Phrase | number | string>>;

/** Something to be said. `npm run generate` finds what {@link phrase} and a {@link Say} are called with. */
export interface Phrase {
  /** English; `{name}` is a slot. It is what translations are looked up by. */
  readonly template: string;
  readonly slots?: Slots;
}

export const phrase = (template: string, slots?: Slots): Phrase => ({ template, ...(slots && { slots }) });

/** Says a template in one language. */
export type Say = (template: string, slots?: Slots) => string;

/** Template → its translation. */
export type Translations = Readonly<Record<string, string>>;

function sayer(translate: (template: string) => string): Say {
  const say: Say = (template, slots) => {
    const words = translate(template);
    return slots ? words.replace(/\{(\w+)\}/g, (slot, name: string) => valueOf(slots[name] ?? slot)) : words;
  };
  const valueOf = (value: Phrase | number | string): string =>
    typeof value === 'object' ? say(value.template, value.slots) : String(value);
  return say;
}

/** As it was written. */
export const english: Say = sayer(template => template);

/** In another language; what is not translated is said in English. */
export function sayIn(translations: Translations): Say {
  const known = new Map(Object.entries(translations));
  return sayer(template => known.get(template) ?? template);
}

/** Something to be said, in a language. */
export const told = (say: Say, { template, slots }: Phrase): string => say(template, slots);
