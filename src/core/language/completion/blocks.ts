import { CompletionItemKind } from 'vscode-languageserver-types';
import { BLOCKS } from '../../article/blocks';
import { withoutStops } from './item';
import { attributesAt, blockType, wordSpan } from './place';
import type { Completer } from './types';

/** What a line can start with, as far as it is typed. */
const OPENER = /^[ \t]*(:{2,3}[\w-]*|[>!#<-]{0,2}\[?|)$/;

/** Blocks at the start of a line of the body, with stops to fill in. */
export const blockOpeners: Completer = (place, { snippets, say }) => {
  const typed = place.area === 'body' && place.after.trim() === '' ? OPENER.exec(place.before)?.[1] : undefined;
  // Nothing inside a paragraph or a list opens another block.
  if (typed === undefined || (typed === '' && blockType(place) !== undefined)) return undefined;
  return {
    kind: CompletionItemKind.Snippet,
    span: wordSpan(place, typed),
    choices: BLOCKS.filter(({ opener }) => opener !== '' && opener.startsWith(typed)).map(row => ({
      label: say(row.label),
      text: snippets ? row.snippet : withoutStops(row.snippet),
      snippet: snippets,
      detail: row.opener.trim(),
      about: { kind: 'block', id: row.label },
      filter: typed === '' ? say(row.label) : row.opener,
    })),
  };
};

const NAME = /(?:^|\s)([\w-]*)$/;

/** Names of attributes inside `{…}`, those that are there already left out. */
export const attributeNames: Completer = (place, { snippets }) => {
  const inside = attributesAt(place);
  const typed = inside && NAME.exec(outsideQuotes(inside.typed))?.[1];
  if (!inside || typed === undefined) return undefined;
  const { row } = inside;
  return {
    kind: CompletionItemKind.Property,
    span: wordSpan(place, typed),
    choices: row.attributes
      .filter(({ name }) => !new RegExp(`(?:^|\\s)${name}=`).test(inside.typed + place.after))
      .map(({ name }) => ({
        label: name,
        text: snippets ? `${name}="$1"` : `${name}=""`,
        snippet: snippets,
        about: { kind: 'attribute', id: name, of: row.label },
      })),
  };
};

/** Attributes with what they hold left out; inside an open quotation mark nothing is a name. */
const outsideQuotes = (typed: string): string => {
  const rest = typed.replace(/"[^"]*"/g, '""');
  return (rest.match(/"/g)?.length ?? 0) % 2 === 0 ? rest : '"';
};
