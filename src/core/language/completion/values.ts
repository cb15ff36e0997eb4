import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { fieldRow } from '../../article/fields';
import { EDITIONS } from '../../desk/editions';
import { isoStamp } from '../../time/stamp';
import { allTopics, pathOf, topicCode } from '../../topics/topics';
import { fieldAbove } from './fields';
import { itemOf, type Choice } from './item';
import { wordSpan, type Place } from './place';
import type { Completer, CompletionSources } from './types';

/** What a field's value may be. */
type Values = (place: Place, sources: CompletionSources) => readonly Choice[] | Promise<readonly Choice[]>;

/** Languages that newsrooms of the BBC's size write in; any other tag can be typed. */
const LANGUAGES = [
  'en-GB',
  'en-US',
  'ar',
  'cy',
  'de',
  'es',
  'fa',
  'fr',
  'ga',
  'gd',
  'hi',
  'pt',
  'ru',
  'uk',
  'ur',
  'zh',
];

const instants: Values = (_, { now, desk }) => {
  const minute = now - (now % 60_000);
  return [
    { label: `${isoStamp(minute).slice(0, 10)} ${isoStamp(minute).slice(11, 16)} GMT`, detail: 'now', rank: 0 },
    { label: isoStamp(minute), detail: `now, ISO 8601; the desk’s zone is ${desk.timeZone}`, rank: 1 },
  ];
};

const topics: Values = () =>
  allTopics().map(topic => {
    const path = pathOf(topic).map(({ name }) => name);
    return {
      label: topic.name,
      text: topicCode(topic),
      detail: topicCode(topic),
      documentation: path.join(' › '),
      filter: `${topic.name} ${topicCode(topic)}`,
    };
  });

const authors: Values = (_, { desk }) =>
  desk.people.map(({ name, role }) => ({ label: name, ...(role !== undefined && { detail: role }) }));

/** By field. Fields with a list of choices need no row. */
const VALUES: Readonly<Record<string, Values>> = {
  layout: (_, { layouts }) => layouts.map(({ id, label }) => ({ label: id, detail: label })),
  edition: (_, { desk }) =>
    [...new Set([desk.edition, ...EDITIONS])].map(({ id, masthead }) => ({ label: id, detail: masthead.title })),
  language: () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    return LANGUAGES.map((label, rank) => ({ label, detail: names.of(label) ?? label, rank }));
  },
  section: async (_, { sections }) => (await sections()).map(label => ({ label })),
  published: instants,
  updated: instants,
  embargo: instants,
  expires: instants,
  topics,
  byline: authors,
};

const CHOICE = /^(?:[\w-]+:[ \t]*|[ \t]+-[ \t]+)(?:.*,[ \t]*)?/;
/** Several values stand on one line, parted by commas. */
const LISTS: ReadonlySet<string> = new Set(['keywords', 'topics']);

/** Values of the field that the cursor's line belongs to. */
export const fieldValues: Completer = (place, sources) => {
  const name = place.area === 'front' ? fieldAbove(place) : undefined;
  const opener = CHOICE.exec(place.before)?.[0];
  if (name === undefined || opener === undefined) return undefined;
  const start = LISTS.has(name) ? opener : (/^(?:[\w-]+:[ \t]*|[ \t]+-[ \t]+)/.exec(place.before)?.[0] ?? opener);
  const typed = place.before.slice(start.length);
  const choices = choicesOf(name, place, sources);
  if (!choices) return undefined;
  const items = (all: readonly Choice[]): CompletionItem[] =>
    all.map(choice =>
      itemOf(place.article, wordSpan(place, typed, restOf(name, place)), CompletionItemKind.Value, choice),
    );
  return choices instanceof Promise ? choices.then(items) : items(choices);
};

/** A choice replaces the whole value, or the whole entry of a list. */
const restOf = (name: string, { after }: Place): string =>
  (LISTS.has(name) ? /^[^,]*/ : /^.*/).exec(after)?.[0].trimEnd() ?? '';

function choicesOf(name: string, place: Place, sources: CompletionSources) {
  const fixed = fieldRow(name)?.choices?.map(({ value, documentation }, rank) => ({
    label: value,
    documentation,
    rank,
  }));
  return fixed ?? VALUES[name]?.(place, sources);
}
