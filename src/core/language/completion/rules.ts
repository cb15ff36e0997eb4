import { CompletionItemKind } from 'vscode-languageserver-types';
import { RULES } from '../../lint/rules';
import { itemOf } from './item';
import { wordSpan } from './place';
import type { Completer } from './types';

const IGNORE = /<!--\s*lint-ignore\s+(?:[\w-]+[,\s]+)*([\w-]*)$/;

/** Ids of rules in a note that suppresses. */
export const ruleIds: Completer = place => {
  const typed = IGNORE.exec(place.before)?.[1];
  if (typed === undefined) return undefined;
  const rest = /^[\w-]*/.exec(place.after)?.[0] ?? '';
  return RULES.map(({ id, group, docs }) =>
    itemOf(place.article, wordSpan(place, typed, rest), CompletionItemKind.EnumMember, {
      label: id,
      detail: group,
      documentation: `${docs.what}\n\n${docs.why}`,
    }),
  );
};
