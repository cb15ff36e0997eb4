import { InsertTextFormat, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import type { Article } from '../../article/types';
import { rangeOf } from '../ranges';
import type { Choice, Offer } from './types';

/** More than these nobody looks through: the client asks again when more is typed. */
const MOST = 100;

/** An offer as clients take it: the choices that what is typed in their place leaves, if there are many. */
export function listOf(article: Article, offset: number, offer: Offer, labelDetails: boolean): CompletionList {
  const typed = article.text.slice(offer.span.start, offset);
  const left = typed !== '' && offer.choices.length > MOST ? narrowed(offer, typed) : offer.choices;
  return {
    isIncomplete: offer.isPartial === true || offer.choices.length > MOST,
    items: left.slice(0, MOST).map((choice, rank) => itemOf(article, offer, choice, rank, labelDetails)),
  };
}

/** Those that hold what is typed: those that start with it first, then those in which a word does. */
function narrowed({ choices, isShortFirst = false }: Offer, typed: string): readonly Choice[] {
  const wanted = typed.toLowerCase();
  const groups: readonly [Choice[], Choice[], Choice[]] = [[], [], []];
  for (const choice of choices) {
    const text = (choice.filter ?? choice.label).toLowerCase();
    const at = text.indexOf(wanted);
    if (at < 0) continue;
    const group = at === 0 ? 0 : /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 2 : 1;
    groups[group].push(choice);
  }
  return groups.flatMap(group => (isShortFirst ? group.sort((a, b) => a.label.length - b.label.length) : group));
}

function itemOf(
  article: Article,
  { kind, span }: Offer,
  choice: Choice,
  rank: number,
  labelDetails: boolean,
): CompletionItem {
  const { label, text = label, snippet, detail, about, filter, besides } = choice;
  return {
    label,
    kind,
    textEdit: { range: rangeOf(article, span), newText: text },
    sortText: String(rank).padStart(4, '0'),
    ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
    // Clients show the former only of the choice that the user has come to.
    ...(detail !== undefined && (labelDetails ? { labelDetails: { description: detail } } : { detail })),
    ...(about && { data: about }),
    // Clients compare with what stands in the range.
    ...(filter !== undefined && { filterText: filter }),
    ...(besides && {
      additionalTextEdits: [{ range: rangeOf(article, { start: besides.at, end: besides.at }), newText: besides.text }],
    }),
  };
}

/** A snippet as plain text: every stop is its placeholder. */
export const withoutStops = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{?\d+\}?/g, (_, placeholder: string | undefined) => placeholder ?? '')
    .replace(/\\([\\$}])/g, '$1');
