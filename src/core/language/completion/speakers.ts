import { CompletionItemKind } from 'vscode-languageserver-types';
import { viewArticle } from '../../lint/engine/view';
import { knownSpeakers } from '../../lint/facts/speakers';
import { peopleChoices } from './people';
import { attributesAt, blockType, quoted, wordSpan, type Place } from './place';
import type { Completer } from './types';

const IN_PULL_QUOTE = /^[ \t]*>[ \t]*(?:--|—|–|-)[ \t]+(.*)$/;
const IN_BY = /(?:^|\s)by="([^"]*)$/;

/**
 * Who can be named as a speaker: behind the dash of a pull quote, and in `by="…"`. Those quoted most come first, in the form that the
 * story uses; then everybody else, by full name.
 */
export const speakers: Completer = (place, { desk }) => {
  const by = IN_BY.exec(attributesAt(place)?.typed ?? '')?.[1];
  const typed = by ?? inPullQuote(place);
  if (typed === undefined) return undefined;
  const choices = peopleChoices(place.article, desk, knownSpeakers(viewArticle(place.article, desk)));
  return {
    kind: CompletionItemKind.Constant,
    span: wordSpan(place, typed, /^[^",}]*/.exec(place.after)?.[0].trimEnd() ?? ''),
    choices: by === undefined ? choices : choices.map(choice => quoted(choice, place)),
  };
};

function inPullQuote(place: Place): string | undefined {
  return blockType(place) === 'pullQuote' ? IN_PULL_QUOTE.exec(place.before)?.[1] : undefined;
}
