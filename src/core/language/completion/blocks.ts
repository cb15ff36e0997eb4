import { CompletionItemKind } from 'vscode-languageserver-types';
import { BLOCKS, type BlockRow } from '../../article/blocks';
import type { Say } from '../../say';
import { deskDay } from '../../time/stamp';
import { TEMPLATES, templateSnippet } from '../templates';
import { withoutStops } from './item';
import { attributesAt, blockType, wordSpan } from './place';
import type { Choice, Completer } from './types';

/** What a line can start with, as far as it is typed. */
const OPENER = /^[ \t]*(:{2,3}[\w-]*|[>!#<-]{0,2}\[?|)$/;

/**
 * Blocks at the start of a line of the body, with stops to fill in; in an article that is empty yet, whole ones before them.
 *
 * They are not of the kind “snippet”: VS Code is told to offer none of those in articles, because it would offer the ones that the
 * extension brings in the middle of a sentence, where “box” is a word.
 */
export const blockOpeners: Completer = (place, { snippets, say, now, desk }) => {
  const typed = place.area === 'body' && place.after.trim() === '' ? OPENER.exec(place.before)?.[1] : undefined;
  // Nothing inside a paragraph or a list opens another block.
  if (typed === undefined || (typed === '' && blockType(place) !== undefined)) return undefined;
  const today = deskDay(now, desk.timeZone);
  return {
    kind: CompletionItemKind.Struct,
    span: wordSpan(place, typed),
    choices: [
      ...(place.article.text.trim() === '' ? wholeArticles(snippets, say) : []),
      ...BLOCKS.filter(({ opener }) => opener !== '' && opener.startsWith(typed)).map((row): Choice => ({
        label: say(row.label),
        text: snippets ? dated(row, today) : withoutStops(dated(row, today)),
        snippet: snippets,
        detail: row.opener.trim(),
        about: { kind: 'block', id: row.label },
        filter: typed === '' ? say(row.label) : row.opener,
      })),
    ],
  };
};

/** A block with the day in its `date` that it is put in on. */
function dated({ snippet, attributes }: BlockRow, today: string): string {
  const example = attributes.find(({ name }) => name === 'date')?.example;
  return example === undefined ? snippet : snippet.replace(example, today);
}

const NO_VALUES = { today: '', now: '', name: '' };

const wholeArticles = (snippets: boolean, say: Say): Choice[] =>
  TEMPLATES.map(({ label, description, text }) => {
    const snippet = templateSnippet(text, NO_VALUES);
    return {
      label: say(label),
      text: snippets ? snippet : withoutStops(snippet),
      snippet: snippets,
      detail: say(description),
    };
  });

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
