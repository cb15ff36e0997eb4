import { CompletionItemKind } from 'vscode-languageserver-types';
import { GROUPS } from '../../lint/groups';
import { RULES } from '../../lint/rules';
import { wordSpan } from './place';
import type { Completer } from './types';

const IGNORE = /<!--\s*lint-ignore\s+(?:[\w-]+[,\s]+)*([\w-]*)$/;

/** Ids of rules in a note that suppresses; those that report something here come first. */
export const ruleIds: Completer = async (place, sources) => {
  const typed = IGNORE.exec(place.before)?.[1];
  if (typed === undefined) return undefined;
  const reported = await sources.reported();
  const rank = (id: string): number => (reported.has(id) ? 0 : 1);
  return {
    kind: CompletionItemKind.EnumMember,
    span: wordSpan(place, typed, /^[\w-]*/.exec(place.after)?.[0] ?? ''),
    choices: [...RULES]
      .sort((a, b) => rank(a.id) - rank(b.id))
      .map(({ id, group }) => ({
        label: id,
        detail: reported.has(id)
          ? sources.say('{group}, reported here', { group: { template: GROUPS[group] } })
          : sources.say(GROUPS[group]),
        about: { kind: 'rule', id },
      })),
  };
};
