import type { PullQuote, Span } from '../../article/types';
import { writeBlock } from '../../article/write';
import type { Passage } from '../../lint/engine/view-types';
import type { Quotation } from '../../speech/types';
import { escapeSnippet } from '../edits';
import { spotAt, placed, type Spot } from '../passages';
import { nameInPhrase } from '../people/names';
import { peopleOf } from '../people/people';
import { touch } from '../ranges';
import { blockInsertion, placeBehind } from './blocks';
import type { WritingCommand } from './types';

/** Takes the quoted words that are selected, or the quotation at the cursor, into a pull quote below, with who says them. */
export const pullQuote: WritingCommand = ({ article, desk, selections: [selection = { start: 0, end: 0 }] }) => {
  const spot = spotAt(article, selection.start, desk);
  const found = quotedIn(spot, selection);
  if (!found) return 'noQuotation';
  const speaker = speakerOf(spot, found.quotation);
  const block = escapeSnippet(writeBlock(pullQuoteOf(found.words)));
  const by = speaker === undefined ? '${1:Speaker}' : escapeSnippet(speaker);
  return { changes: [blockInsertion(article, placeBehind(article, selection.start), `${block}\n> -- ${by}$0`)] };
};

interface Quoted {
  readonly quotation: Quotation;
  readonly words: string;
}

function quotedIn(spot: Spot, selection: Span): Quoted | undefined {
  for (const passage of spot.passages)
    for (const quotation of passage.quotations) {
      const words = quotation.speech ? chosenWords(spot, passage, quotation, selection) : '';
      if (words !== '') return { quotation, words };
    }
  return undefined;
}

const MARKS = /^["“”'‘’«»„]+|[,"“”'‘’«»„]+$/g;

/** What of the quotation is selected; all of it where nothing is. Without marks, and without a comma before the end mark. */
function chosenWords(spot: Spot, passage: Passage, quotation: Quotation, selection: Span): string {
  const inner = { start: quotation.start, end: quotation.end };
  const place = placed(spot, passage, inner);
  if (!touch(place, selection)) return '';
  const trim = (text: string): string => text.trim().replace(MARKS, '').trim();
  if (selection.start === selection.end) return trim(quotation.text);
  // The selection is of the source, the words are the reader's: what both have is taken.
  const [from, to] = [Math.max(place.start, selection.start), Math.min(place.end, selection.end)];
  const source = trim(spot.article.text.slice(from, to));
  return quotation.text.includes(source) ? source : trim(quotation.text);
}

const node = (words: string): PullQuote['children'][0] => ({ type: 'run', children: [{ type: 'text', value: words }] });
const pullQuoteOf = (words: string): PullQuote => ({ type: 'pullQuote', children: [node(words)] });

/** The full name with the role behind a comma, as far as the story or the desk knows them; else the phrase as it stands. */
function speakerOf({ article, desk }: Spot, { person, speaker }: Quotation): string | undefined {
  const phrase = person ?? speaker;
  if (phrase === undefined || /^(?:he|she|they|it|who)$/i.test(phrase)) return undefined;
  const wanted = nameInPhrase(phrase);
  const known = peopleOf(article, desk).people.find(({ name }) => {
    const read = nameInPhrase(name);
    return read?.last === wanted?.last && (wanted?.first === undefined || wanted.first === read?.first);
  });
  if (!wanted || !known) return phrase;
  return known.role === undefined ? known.name : `${known.name}, ${known.role}`;
}
