/** From one headline to the next, and a headline from one slot to the next: the story's, the slots in the order of the table, and round again. */
import { fieldRow } from '../../article/fields';
import { fieldOf } from '../../article/fields-of';
import type { Article, Span } from '../../article/types';
import { escapeSnippet } from '../edits';
import { addField } from './front';
import type { Writing, WritingCommand } from './types';

const SLOTS = (fieldRow('headlines')?.slots ?? []).map(({ name }) => name);

/** Where each headline stands: the story's, then the slots'. */
const placesOf = (article: Article): readonly (Span | undefined)[] => [
  fieldOf(article, 'headline')?.value,
  ...SLOTS.map(slot => slotSpan(article, slot)),
];

/** Which of them an offset is in; -1: none. */
const placeAt = (article: Article, places: readonly (Span | undefined)[], offset: number): number =>
  places.findIndex(span => span && lineStart(article, span.start) <= offset && offset <= span.end);

/** Goes to the next headline and selects it; a slot that is missing is put in, with the headline to be cut to its length. */
export const nextHeadline: WritingCommand = ({ article, selections: [{ start } = { start: 0 }] }) => {
  const places = placesOf(article);
  const next = (placeAt(article, places, start) + 1) % places.length;
  const span = places[next];
  if (span) return { changes: [], selections: [span] };
  return next === 0
    ? { changes: [addField(article, 'headline: ${1:Headline}')] }
    : addSlot(article, SLOTS[next - 1] ?? '');
};

/**
 * Exchanges the headline at the cursor, else the story's, with the next one that there is, and selects it in its new place: done
 * again and again, it goes round. Where there is no other yet, the next slot is put in.
 */
export const swapHeadline: WritingCommand = context => {
  const {
    article,
    selections: [{ start } = { start: 0 }],
  } = context;
  const places = placesOf(article);
  const here = Math.max(0, placeAt(article, places, start));
  const from = places[here];
  const to = [...places.slice(here + 1), ...places.slice(0, here)].find(span => span !== undefined);
  if (!from || !to) return nextHeadline(context);
  const typed = (span: Span): string => article.text.slice(span.start, span.end);
  const changes = [
    { ...from, text: typed(to) },
    { ...to, text: typed(from) },
  ].sort((a, b) => a.start - b.start);
  const shift = from.start < to.start ? typed(to).length - typed(from).length : 0;
  return { changes, selections: [{ start: to.start + shift, end: to.start + shift + typed(from).length }] };
};

const lineStart = ({ text }: Article, offset: number): number => Math.max(text.lastIndexOf('\n', offset - 1) + 1, 0);

/** Where a slot's text stands; one headline a line, as the format has it. */
function slotSpan({ text, front }: Article, slot: string): Span | undefined {
  const field = fieldOf({ front }, 'headlines');
  if (!field) return undefined;
  const typed = text.slice(field.value.start, field.value.end);
  const found = new RegExp(`^[ \\t]*${slot}:[ \\t]*(.*?)[ \\t]*$`, 'm').exec(typed);
  if (!found) return undefined;
  const [line, value = ''] = found;
  const start = field.value.start + found.index + line.indexOf(value, line.indexOf(':') + 1);
  return { start, end: start + value.length };
}

function addSlot(article: Article, slot: string): Writing {
  const headline = fieldOf(article, 'headline');
  const text = headline ? article.text.slice(headline.value.start, headline.value.end) : '';
  const line = `  ${slot}: \${1:${escapeSnippet(text)}}`;
  const headlines = fieldOf(article, 'headlines');
  if (!headlines) return { changes: [addField(article, `headlines:\n${line}`, 'headline')] };
  const { end } = headlines.value;
  return { changes: [{ start: end, end, text: `\n${line}`, snippet: true }] };
}
