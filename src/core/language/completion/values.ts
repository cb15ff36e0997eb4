import { CompletionItemKind } from 'vscode-languageserver-types';
import { fieldRow } from '../../article/fields';
import { EDITIONS } from '../../desk/editions';
import { isoStamp } from '../../time/stamp';
import { allTopics, topicCode } from '../../topics/topics';
import { fieldAbove } from './fields';
import { peopleChoices } from './people';
import { wordSpan, type Place } from './place';
import type { AtHand, Choice, Completer, CompletionSources } from './types';

/** What a field's value may be. */
type Values = (place: Place, sources: CompletionSources) => readonly Choice[] | Promise<AtHand<Choice>>;

/** Languages that newsrooms of the BBC's size write in; any other tag can be typed. */
const LANGUAGES = 'en-GB en-US ar cy de es fa fr ga gd hi pt ru uk ur zh'.split(' ');

const instants: Values = (_, { now, desk, say }) => {
  const minute = now - (now % 60_000);
  return [
    { label: `${isoStamp(minute).slice(0, 10)} ${isoStamp(minute).slice(11, 16)} GMT`, detail: say('now') },
    { label: isoStamp(minute), detail: say('now, ISO 8601; the desk’s zone is {zone}', { zone: desk.timeZone }) },
  ];
};

const topics: Values = () =>
  allTopics().map(topic => ({
    label: topic.name,
    text: topicCode(topic),
    detail: topicCode(topic),
    about: { kind: 'topic', id: topic.code },
    filter: `${topic.name} ${topicCode(topic)}`,
  }));

const people: Values = ({ article }, { desk }) => peopleChoices(article, desk);

/** Roles of the desk's and the article's people, each once. */
const roles: Values = (place, sources) => [
  ...new Map(
    peopleChoices(place.article, sources.desk).flatMap(({ label, detail }) =>
      detail === undefined ? [] : [[detail, { label: detail, detail: label }] as const],
    ),
  ).values(),
];

/** Those of other articles first, then what the edition's navigation has. */
const sections: Values = async (_, { sections, desk }) => {
  const { found, isComplete } = await sections();
  return { found: [...new Set([...found, ...desk.edition.navigation])].map(label => ({ label })), isComplete };
};

/** By field, or by field and key. Fields with a list of choices need no row. */
const VALUES: Readonly<Record<string, Values>> = {
  layout: (_, { layouts, say }) => layouts.map(({ id, label }) => ({ label: id, detail: say(label) })),
  edition: (_, { desk }) =>
    [...new Set([desk.edition, ...EDITIONS])].map(({ id, masthead }) => ({ label: id, detail: masthead.title })),
  language: (_, { locale }) => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    return LANGUAGES.map(label => {
      const name = names.of(label) ?? label;
      return { label, detail: name, filter: `${label} ${name}` };
    });
  },
  section: sections,
  published: instants,
  updated: instants,
  embargo: instants,
  expires: instants,
  topics,
  byline: people,
  'byline.name': people,
  'byline.role': roles,
  'signoff.by': people,
  'signoff.role': roles,
  'signoff.at': instants,
};

/** `section: `, `  - role: `, `  - `; a list may stand at the margin. */
const OPENER = /^(?:[\w-]+:|(?:[ \t]*-[ \t]+|[ \t]+)(?:([\w-]+):)?)[ \t]*/;
/** Of a line with several values, what stands before the one that is typed. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  keywords: /^.*,[ \t]*/,
  topics: /^\[?(?:.*,)?[ \t]*/,
  byline: /^(?:.*(?:^|[ \t])(?:by|and)[ \t]+)?(?:the [\p{L} ]+['’]s?[ \t]+)?/iu,
};
/** What stands behind the one that is typed. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  byline: /(?:,|[ \t]+(?:and|in|at)[ \t]).*$/,
  topics: /[\],].*$/,
  keywords: /,.*$/,
};

/** Fields of a thousand values, of which the short ones are the general ones. */
const SHORT_FIRST: readonly string[] = ['topics'];

/**
 * Values of the field that the cursor's line belongs to. Not at once behind the colon: there `Enter` opens a list or keys below, and
 * would take the first value.
 */
export const fieldValues: Completer = async (place, sources) => {
  const name = place.area === 'front' ? fieldAbove(place) : undefined;
  const opener = OPENER.exec(place.before);
  const isBare = place.before.endsWith(':');
  if (name === undefined || !opener || (isBare && sources.trigger === ':')) return undefined;
  const [before, key] = opener;
  const choices = await choicesOf(key === undefined ? name : `${name}.${key}`, place, sources);
  if (!choices) return undefined;
  const value = place.before.slice(before.length);
  const typed = key === undefined ? value.replace(BEFORE[name] ?? '', '') : value;
  const rest = place.after.replace(BEHIND[name] ?? '', '').trimEnd();
  const found = 'found' in choices ? choices.found : choices;
  return {
    kind: CompletionItemKind.Value,
    span: wordSpan(place, typed, rest),
    choices: isBare ? found.map(choice => ({ ...choice, text: ` ${choice.text ?? choice.label}` })) : found,
    isShortFirst: SHORT_FIRST.includes(name),
    isPartial: 'found' in choices && !choices.isComplete,
  };
};

function choicesOf(name: string, place: Place, sources: CompletionSources) {
  const fixed = fieldRow(name)?.choices?.map(({ value }): Choice => ({
    label: value,
    about: { kind: 'choice', id: value, of: name },
  }));
  return fixed ?? VALUES[name]?.(place, sources);
}
