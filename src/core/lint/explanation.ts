import { Document, isMap, isScalar, type Pair } from 'yaml';
import { textField } from '../article/fields-of';
import type { Article } from '../article/types';
import { EDITIONS } from '../desk/editions';
import type { Desk } from '../desk/types';
import { phrase, told, type Phrase, type Say } from '../say';
import { GROUPS } from './groups';
import { explain, type Explained, type RuleExplanation } from './explain';

/** The configuration of one article, and where it was found. */
export interface Configured {
  /** The article, as a person would name it. */
  readonly name: string;
  readonly article: Pick<Article, 'front'>;
  readonly desk: Desk;
  /** The `crosshead.yaml`, as a person would name it; absent where there is none. */
  readonly file?: string;
  /** What is wrong in that file, a line each. */
  readonly mistakes: readonly Phrase[];
  /** The language of its comments. */
  readonly say: Say;
}

type Because = RuleExplanation['because'];
const SOURCES: Readonly<Record<Because, (article: Explained) => Phrase>> = {
  default: () => phrase('its own level'),
  desk: () => phrase('set in crosshead.yaml'),
  status: ({ status = '' }) => phrase('raised by the status {status}', { status }),
  language: ({ language }) => phrase('does not know the language {language}', { language }),
};

const filled = (value: unknown): boolean =>
  !(Array.isArray(value) && !value.length) && !(typeof value === 'object' && value && !Object.keys(value).length);

const withoutEmpty = (given: object): object => Object.fromEntries(Object.entries(given).filter(([, v]) => filled(v)));

/** What the desk says, in the shape of its file; what it leaves empty is left out. */
function written(desk: Desk, language: string): object {
  const { timeZone, layout, edition, styles, people, houseStyle, legal, words, templates } = desk;
  const { existence, substitution, occurrence, capitalisation } = houseStyle;
  const ships = EDITIONS.some(({ id }) => id === edition.id);
  return {
    ...{ language, timeZone, layout, edition: ships ? edition.id : edition, styles },
    ...withoutEmpty({
      people: people.map(withoutEmpty),
      houseStyle: withoutEmpty({ existence, substitution, occurrence, capitalisation }),
      legal,
      words,
      templates,
    }),
  };
}

const settingOf = ({ level, options }: RuleExplanation): unknown =>
  Object.keys(options).length ? { level, ...options } : level;

/** A comment behind each rule says where its level comes from, one above the first of each group what the group is. */
function comment(pairs: readonly Pair[], rules: readonly RuleExplanation[], article: Explained, say: Say): void {
  rules.forEach(({ group, because }, i) => {
    const { key, value } = pairs[i] as Pair;
    if (isScalar(key) && group !== rules[i - 1]?.group) {
      key.commentBefore = ` ${say(GROUPS[group])}`;
      key.spaceBefore = i > 0;
    }
    if (isMap(value)) value.flow = true;
    if (isScalar(value) || isMap(value)) value.comment = ` ${told(say, SOURCES[because](article))}`;
  });
}

function heading({ name, file, mistakes, say }: Configured, { status }: Explained): string {
  return [
    say('How Crosshead reads {name}. It may be saved as a crosshead.yaml.', { name }),
    file === undefined
      ? say('There is no crosshead.yaml beside or above it: these are the defaults.')
      : say('From {file}.', { file }),
    status === undefined ? say('The article names no status.') : say('The article’s status is {status}.', { status }),
    ...mistakes.map(mistake => say('Mistake: {mistake}', { mistake })),
  ]
    .map(line => ` ${line.replace(/\s+/g, ' ')}`)
    .join('\n');
}

/**
 * "Explain Configuration": what holds for one article, every rule with its level, where that comes from and its options. The
 * text is itself a `crosshead.yaml` under which the article has the same problems.
 */
export function explanation(configured: Configured): string {
  const { desk, article } = configured;
  const status = textField(article, 'status');
  const language = textField(article, 'language') ?? desk.language;
  const explained: Explained = { language, ...(status !== undefined && { status }) };
  const rules = explain(desk, explained);
  const settings = Object.fromEntries(rules.map(one => [one.rule, settingOf(one)]));
  const document = new Document({ ...written(desk, language), rules: settings });
  const table = document.get('rules');
  if (isMap(table)) comment(table.items, rules, explained, configured.say);
  document.commentBefore = heading(configured, explained);
  return document.toString({ lineWidth: 0 });
}
