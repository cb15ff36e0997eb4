import { CompletionItemKind } from 'vscode-languageserver-types';
import { addressOf } from '../links';
import { attributesAt, quoted, wordSpan, type Place } from './place';
import type { Choice, Completer, LinkedFile } from './types';

const TARGET = /(!?)\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]\(([^()\s]*)$/;
const ADDRESS = /(?:^|\s)(src|poster)="([^"]*)$/;

/** Files of the workspace: pictures in `![](…)` and `poster="…"`, articles in `[](…)`. */
export const files: Completer = async (place, sources) => {
  const wanted = wantedAt(place);
  if (!wanted) return undefined;
  const { found, isComplete } = await sources.files(wanted.kind);
  return {
    kind: CompletionItemKind.File,
    span: wordSpan(place, wanted.typed, (wanted.isQuoted ? /^[^"}\s]*/ : /^[^()"\s]*/).exec(place.after)?.[0] ?? ''),
    choices: [...found.filter(isNamed), ...found.filter(file => !isNamed(file))].map(file => {
      const choice = choiceOf(file, wanted);
      return wanted.isQuoted ? quoted(choice, place) : choice;
    }),
    isPartial: !isComplete,
  };
};

/** Templates, and what is only begun, have no headline. */
const isNamed = ({ headline }: LinkedFile): boolean => headline !== undefined;

interface Wanted {
  readonly kind: 'article' | 'picture';
  readonly typed: string;
  /** In `poster="…"`. */
  readonly isQuoted?: boolean;
  /** The place between empty brackets, which a headline fills. */
  readonly empty?: number;
}

const choiceOf = ({ uri, path, headline }: LinkedFile, { kind, empty }: Wanted): Choice => ({
  label: path,
  text: addressOf(path),
  about: { kind, id: uri },
  ...(headline !== undefined && {
    detail: headline,
    filter: `${path} ${headline}`,
    ...(empty !== undefined && { besides: { at: empty, text: asLabel(headline) } }),
  }),
});

/** A headline between brackets: its own are escaped. */
export const asLabel = (headline: string): string => headline.replace(/[\\[\]]/g, '\\$&');

function wantedAt(place: Place): Wanted | undefined {
  const target = place.area === 'body' ? TARGET.exec(place.before) : null;
  if (target) {
    const [, mark, label = '', typed = ''] = target;
    const empty = label === '' ? { empty: place.offset - typed.length - 2 } : {};
    return mark === '!' ? { kind: 'picture', typed } : { kind: 'article', typed, ...empty };
  }
  const address = ADDRESS.exec(attributesAt(place)?.typed ?? '');
  return address?.[1] === 'poster' ? { kind: 'picture', typed: address[2] ?? '', isQuoted: true } : undefined;
}
