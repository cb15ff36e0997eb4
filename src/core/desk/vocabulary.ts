import { isLanguageTag } from '../article/language-tag';
import { phrase, type Phrase } from '../say';
import { clockOf } from '../time/zones';
import { EDITIONS } from './editions';
import type { OptionSpec, OptionSpecs } from './options';
import { patternFault } from './safe-pattern';
import type { MapShape, Shape, TextShape } from './shape';

/** A rule as far as a desk's configuration may speak of it. */
export interface RuleVocabulary {
  readonly id: string;
  readonly docs: { readonly what: string };
  readonly options?: OptionSpecs;
}
/** What `crosshead.yaml` may name: whoever puts the program together supplies it, this room knows no rule. */
export interface Vocabulary {
  readonly rules: readonly RuleVocabulary[];
  readonly styles: readonly string[];
  /** Absent: any id. */
  readonly layouts?: readonly string[];
}

/** How loud a rule is: every rule names it, so the schema defines it once. */
export const LEVEL: TextShape = {
  type: 'text',
  definition: 'level',
  of: ['off', 'hint', 'information', 'warning', 'error'],
  description: 'How loud the rule is, in every status of an article; off: it does not run.',
};
const texts = (description: string): Shape => ({ type: 'list', of: { type: 'text' }, description });

const OPTION_SHAPES: { readonly [T in OptionSpec['type']]: (spec: Extract<OptionSpec, { type: T }>) => Shape } = {
  integer: ({ minimum, description }) => ({ type: 'integer', minimum, description }),
  boolean: ({ description }) => ({ type: 'boolean', description }),
  texts: ({ description }) => texts(description),
};
const optionShape = (spec: OptionSpec): Shape => (OPTION_SHAPES[spec.type] as (spec: OptionSpec) => Shape)(spec);

const ruleShape = ({ docs, options = {} }: RuleVocabulary): Shape => ({
  type: 'either',
  description: docs.what,
  short: LEVEL,
  long: {
    type: 'map',
    names: 'options',
    keys: {
      level: LEVEL,
      ...Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionShape(spec)])),
    },
  },
});

function canonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

const refuseLanguage = (text: string): Phrase | undefined =>
  isLanguageTag(text) && canonical(text)
    ? undefined
    : phrase('“{text}” is no language tag. Write it as en-GB, fr or ar.', { text });

const EDITION: Shape = {
  type: 'either',
  description: 'The furniture of the page: an edition that ships, by its id, or one of the desk’s own.',
  short: { type: 'text', of: EDITIONS.map(({ id }) => id) },
  long: {
    type: 'map',
    keys: {
      id: { type: 'text', description: 'What articles call it in their field edition.' },
      language: {
        type: 'text',
        refuse: refuseLanguage,
        description: 'The language of what the page prints of its own, dates too. Without it that is the story’s.',
      },
      masthead: {
        type: 'map',
        keys: {
          title: { type: 'text', description: 'The name at the top of the page.' },
          services: texts('Regional and language services, in order.'),
        },
      },
      navigation: texts('The links on the left, in order.'),
      promos: texts('What stands below them.'),
    },
  },
};

const PEOPLE: Shape = {
  type: 'list',
  description: 'People the desk writes about, as it spells them.',
  of: {
    type: 'map',
    required: ['name'],
    keys: {
      name: { type: 'text', description: 'The full name in the preferred spelling.' },
      role: { type: 'text', description: 'The role at first mention: “Nato Secretary-General”.' },
      alsoKnownAs: texts('Short forms and other spellings that copy may use.'),
    },
  },
};

const ENTRY: Readonly<Record<string, Shape>> = {
  reason: { type: 'text', description: 'Why, as one sentence that ends the message.' },
  scope: {
    type: 'list',
    of: { type: 'text', of: ['headline', 'body', 'captions'] },
    description: 'Where it looks; everywhere if not set.',
  },
  quotations: { type: 'boolean', description: 'Look inside quotation marks as well.' },
};
const entries = (description: string, keys: Readonly<Record<string, Shape>>, required?: readonly string[]): Shape => ({
  type: 'list',
  description,
  of: { type: 'map', keys: { ...keys, ...ENTRY }, ...(required && { required }) },
});

const HOUSE_STYLE: Shape = {
  type: 'map',
  description: 'The desk’s own style, on top of the packs in styles.',
  keys: {
    existence: entries('Words that should not be there.', {
      words: texts('The words or phrases.'),
      pattern: { type: 'text', refuse: patternFault, description: 'A regular expression instead of words.' },
    }),
    substitution: entries(
      'One way of writing a thing instead of others.',
      {
        use: { type: 'text', description: 'What to write.' },
        instead: texts('What not to write.'),
        sure: { type: 'boolean', description: 'Right in every context: fix all may apply it.' },
      },
      ['use', 'instead'],
    ),
    occurrence: entries(
      'Words that an article may hold only so often.',
      {
        words: texts('The words or phrases.'),
        most: { type: 'integer', minimum: 0, description: 'How often at most.' },
      },
      ['words', 'most'],
    ),
    capitalisation: entries('Words whose capitals are fixed.', { words: texts('As they should be: Nato, al-Qaeda.') }, [
      'words',
    ]),
  },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LEGAL: Shape = {
  type: 'list',
  description: 'Names and cases that the lawyers watch.',
  of: {
    type: 'map',
    required: ['words', 'reason'],
    keys: {
      words: texts('The names or phrases.'),
      reason: { type: 'text', description: 'What must not be said, or who must see it first.' },
      until: {
        type: 'text',
        refuse: text => (DAY.test(text) ? undefined : phrase('“{text}” is no day. Write it as 2026-12-31.', { text })),
        description: 'The last day on which it holds, as 2026-12-31.',
      },
    },
  },
};

/** The shape of the whole file. */
export const deskShape = ({ rules, styles, layouts }: Vocabulary): MapShape => ({
  type: 'map',
  description: 'Configuration of a Crosshead desk: crosshead.yaml, for the articles beside and below it.',
  keys: {
    language: {
      type: 'text',
      refuse: refuseLanguage,
      description: 'The language of articles that name none, as a BCP 47 tag.',
    },
    timeZone: {
      type: 'text',
      refuse: text =>
        clockOf(text) ? undefined : phrase('“{text}” is no time zone. Write it as Europe/London.', { text }),
      description: 'The zone of times that name none.',
    },
    layout: { type: 'text', ...(layouts && { of: layouts }), description: 'The page of articles that name none.' },
    edition: EDITION,
    people: PEOPLE,
    rules: {
      type: 'map',
      names: 'rules',
      keys: Object.fromEntries(rules.map(rule => [rule.id, ruleShape(rule)])),
      description: 'Lint rules: a level, or a map with the level and the rule’s options.',
    },
    styles: { type: 'list', of: { type: 'text', of: styles }, description: 'The house style packs in force.' },
    houseStyle: HOUSE_STYLE,
    legal: LEGAL,
    words: texts('Words that are right as they stand, whatever a style or a list of acronyms says.'),
    templates: texts(
      'Folders of templates for new articles, seen from this file. Without it: folders called templates.',
    ),
  },
});
