import { fieldOf } from '../../article/fields-of';
import { writeField } from '../../article/writing/field';
import { deskStamp } from '../../time/stamp';
import { escapeSnippet } from '../edits';
import { addField } from './front';
import type { WritingCommand } from './types';

/** Adds who has passed the story, as what and when, on the desk's clock. */
export const signOff: WritingCommand = ({ article, desk, now, values: { by = '', role = '' } }) => {
  const entry = { by: by.trim(), ...(role.trim() !== '' && { role: role.trim() }), at: deskStamp(now, desk.timeZone) };
  if (entry.by === '') return 'noValue';
  const written = writeField('signoff', [entry]) ?? '';
  const field = fieldOf(article, 'signoff');
  if (!field) return { changes: [addField(article, escapeSnippet(written))] };
  const { start, end } = field.value;
  const signed = Array.isArray(field.data) ? (field.data as unknown[]) : [];
  const first = /^\s*(?=- )/.exec(article.text.slice(start, end))?.[0].length;
  if (first === undefined) {
    const whole = writeField('signoff', [...(signed as (typeof entry)[]), entry]) ?? '';
    return { changes: [{ start: field.key.start, end: Math.max(end, field.key.end + 1), text: whole }] };
  }
  // As those before it stand: the other lines of the field are not touched.
  const indent = start + first - (article.text.lastIndexOf('\n', start + first) + 1);
  const lines = written.split('\n').slice(1);
  return {
    changes: [{ start: end, end, text: lines.map(line => `\n${' '.repeat(indent)}${line.slice(2)}`).join('') }],
  };
};
