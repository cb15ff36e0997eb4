import { phrase, type Phrase } from '../say';
import { isScalar, parseDocument } from 'yaml';
import { DEFAULT_DESK } from './default-desk';
import { EDITIONS } from './editions';
import type { Edition } from './edition';
import { ShapeReader } from './read-shape';
import type { Desk, DeskFault, Person, RuleSetting } from './types';
import { deskShape, type Vocabulary } from './vocabulary';
import { yamlFault } from './yaml-fault';

export interface ReadDesk {
  /** What could be read, with the default wherever nothing was set. */
  readonly desk: Desk;
  /** Every mistake, in the order of the file. */
  readonly faults: readonly DeskFault[];
}

/** No desk writes more; characters. */
const LONGEST = 2_000_000;

/** What the shape lets through, before the defaults are filled in. */
interface Given extends Partial<Omit<Desk, 'edition' | 'houseStyle' | 'people' | 'rules'>> {
  readonly edition?: string | Partial<Omit<Edition, 'masthead'> & { masthead: Partial<Edition['masthead']> }>;
  readonly people?: readonly (Omit<Person, 'alsoKnownAs'> & Partial<Person>)[];
  readonly rules?: Readonly<Record<string, string | (Readonly<Record<string, unknown>> & { readonly level?: string })>>;
  readonly houseStyle?: Partial<Desk['houseStyle']>;
}

function editionOf(given: Given['edition']): Edition {
  if (given === undefined || typeof given === 'string')
    return EDITIONS.find(({ id }) => id === given) ?? DEFAULT_DESK.edition;
  const { edition } = DEFAULT_DESK;
  return { ...edition, id: 'desk', ...given, masthead: { ...edition.masthead, ...given.masthead } };
}

function settingOf(given: NonNullable<Given['rules']>[string]): RuleSetting {
  const { level, ...options } = typeof given === 'string' ? { level: given } : given;
  return {
    ...(level !== undefined && { level: level as NonNullable<RuleSetting['level']> }),
    ...(Object.keys(options).length > 0 && { options }),
  };
}

function deskOf({ edition, people = [], rules = {}, houseStyle, ...rest }: Given): Desk {
  return {
    ...DEFAULT_DESK,
    ...rest,
    edition: editionOf(edition),
    people: people.map(person => ({ alsoKnownAs: [], ...person })),
    rules: Object.fromEntries(Object.entries(rules).map(([id, given]) => [id, settingOf(given)])),
    houseStyle: { ...DEFAULT_DESK.houseStyle, ...houseStyle },
  };
}

const refused = (message: Phrase): ReadDesk => ({
  desk: DEFAULT_DESK,
  faults: [{ start: 0, end: 0, message, severity: 'error' }],
});

/**
 * Reads the text of a `crosshead.yaml`. Never throws: what cannot be read is a fault at its place, the rest holds.
 *
 * @param vocabulary the rules, style packs and layouts that the file may name
 */
export function readDesk(text: string, vocabulary: Vocabulary): ReadDesk {
  if (text.length > LONGEST)
    return refused(phrase('This file is longer than {most} characters and was not read.', { most: LONGEST }));
  const document = parseDocument(text, { prettyErrors: false, keepSourceTokens: false });
  const reader = new ShapeReader(document);
  for (const error of [...document.errors, ...document.warnings]) {
    const [start, end] = error.pos;
    reader.faults.push({
      start,
      end,
      message: phrase('This is not valid YAML: {reason}.', { reason: yamlFault(error.code) }),
      severity: 'error',
    });
  }
  const isEmpty = document.contents === null || (isScalar(document.contents) && document.contents.value === null);
  const given = isEmpty ? null : reader.read(document.contents, deskShape(vocabulary));
  const faults = [...reader.faults].sort((a, b) => a.start - b.start);
  return { desk: deskOf(given ?? {}), faults };
}
