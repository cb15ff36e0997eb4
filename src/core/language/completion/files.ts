import { CompletionItemKind } from 'vscode-languageserver-types';
import { addressOf } from '../links';
import { itemOf } from './item';
import { attributesAt, wordSpan, type Place } from './place';
import type { Completer } from './types';

const TARGET = /(!?)\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]\(([^()\s]*)$/;
const ADDRESS = /(?:^|\s)(src|poster)="([^"]*)$/;

/** Files of the workspace: pictures in `![](…)` and `poster="…"`, articles in `[](…)`. */
export const files: Completer = (place, sources) => {
  const wanted = wantedAt(place);
  if (!wanted) return undefined;
  const { kind, typed } = wanted;
  const rest = /^[^()"\s]*/.exec(place.after)?.[0] ?? '';
  return sources.files(kind).then(found =>
    found.map(({ path, headline }) =>
      itemOf(place.article, wordSpan(place, typed, rest), CompletionItemKind.File, {
        label: path,
        text: addressOf(path),
        ...(headline !== undefined && { detail: headline, filter: `${path} ${headline}` }),
      }),
    ),
  );
};

function wantedAt(place: Place): { readonly kind: 'article' | 'picture'; readonly typed: string } | undefined {
  const target = place.area === 'body' ? TARGET.exec(place.before) : null;
  if (target) return { kind: target[1] === '!' ? 'picture' : 'article', typed: target[2] ?? '' };
  const address = ADDRESS.exec(attributesAt(place)?.typed ?? '');
  return address?.[1] === 'poster' ? { kind: 'picture', typed: address[2] ?? '' } : undefined;
}
