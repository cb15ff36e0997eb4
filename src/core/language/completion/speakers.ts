import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article } from '../../article/types';
import type { Desk } from '../../desk/types';
import { viewArticle } from '../../lint/engine/view';
import { knownSpeakers } from '../../lint/facts/speakers';
import { peopleOf } from '../people/people';
import { itemOf, type Choice } from './item';
import { attributesAt, blockType, wordSpan, type Place } from './place';
import type { Completer } from './types';

const IN_PULL_QUOTE = /^[ \t]*>[ \t]*(?:--|—|–|-)[ \t]+(.*)$/;
const IN_BY = /(?:^|\s)by="([^"]*)$/;

/** Who can be named as a speaker: behind the dash of a pull quote, and in `by="…"`. */
export const speakers: Completer = (place, { desk }) => {
  const typed = speakerTyped(place);
  if (typed === undefined) return undefined;
  const rest = /^[^",]*/.exec(place.after)?.[0].trimEnd() ?? '';
  return choices(place.article, desk).map((choice, rank) =>
    itemOf(place.article, wordSpan(place, typed, rest), CompletionItemKind.Constant, { ...choice, rank }),
  );
};

function speakerTyped(place: Place): string | undefined {
  const inPullQuote = IN_PULL_QUOTE.exec(place.before)?.[1];
  if (inPullQuote !== undefined && blockType(place) === 'pullQuote') return inPullQuote;
  const inside = attributesAt(place);
  return inside && IN_BY.exec(inside.typed)?.[1];
}

/** Those quoted most come first, in the form that the story uses; then everybody else, by full name. */
function choices(article: Article, desk: Desk): Choice[] {
  const roles = new Map<string, string>();
  for (const { name, role } of [...peopleOf(article, desk).people, ...desk.people]) if (role) roles.set(name, role);
  const names = [
    ...knownSpeakers(viewArticle(article, desk)),
    ...peopleOf(article, desk).people.map(({ name }) => name),
    ...desk.people.map(({ name }) => name),
  ];
  return [...new Set(names)].map(label => {
    const role = roles.get(label);
    return { label, ...(role !== undefined && { detail: role }) };
  });
}
