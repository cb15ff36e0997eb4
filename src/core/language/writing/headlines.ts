/** From one headline to the next: the story's, then the slots in the order of the table, and round again. */
import { fieldRow } from '../../article/fields';
import { fieldOf } from '../../article/fields-of';
import type { Article, Span } from '../../article/types';
import { escapeSnippet } from '../edits';
import { addField } from './front';
import type { Writing, WritingCommand } from './types';

const SLOTS = (fieldRow('headlines')?.slots ?? []).map(({ name }) => name);

/** Goes to the next headline and selects it; a slot that is missing is put in, with the headline to be cut to its length. */
export const nextHeadline: WritingCommand = ({ article, selections: [{ start } = { start: 0 }] }) => {
  const places = [fieldOf(article, 'headline')?.value, ...SLOTS.map(slot => slotSpan(article, slot))];
  const here = places.findIndex(span => span && lineStart(article, span.start) <= start && start <= span.end);
  const next = (here + 1) % places.length;
  const span = places[next];
  if (span) return { changes: [], selections: [span] };
  return next === 0
    ? { changes: [addField(article, 'headline: ${1:Headline}')] }
    : addSlot(article, SLOTS[next - 1] ?? '');
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
