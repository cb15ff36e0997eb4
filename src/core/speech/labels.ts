import type { Facts } from './paragraph';
import type { Voice } from './voice';

/** Words; a longer line is a heading, not a name. */
const LONGEST_NAME = 12;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|van|von|bin|al|der|la) )?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

const lineVoice = (line: string, at: number, why: Voice['why']): Voice => ({
  speaker: line,
  speakerSpan: { start: at, end: at + line.length, paragraph: 0 },
  why,
});

/** Somebody's name, perhaps with age and office, and nothing else: "Sandra Harris, 41, teacher". */
function nameIn(text: string): { readonly name: string; readonly at: number } | undefined {
  const line = /^\s*(.*?)[\s.:"”’]*$/su.exec(text)?.[1] ?? '';
  const [name = '', ...more] = line.split(/,| \(/);
  if (line.split(' ').length > LONGEST_NAME || !NAME.test(name)) return undefined;
  const plain = more.every(part => !/[.!?]\s/.test(part));
  return plain ? { name: line, at: text.indexOf(line) } : undefined;
}

/** The speaker whose name alone makes up a paragraph before a quotation. */
export function namesOf({ text, findings }: Facts): Voice | undefined {
  if (text.length > 100 || findings.length) return undefined;
  const found = /[.!?]\s*$/.test(text) ? undefined : nameIn(text);
  return found && lineVoice(found.name, found.at, 'paragraph-before');
}

const DASHED = /^\s*(?:[-–—―]|--)\s*(?=\p{Lu})/u;

/** The speaker whose name stands under a quotation: "- Sandra Harris", or the name with office alone. */
export function signatureOf(text: string): Voice | undefined {
  if (text.length > 120) return undefined;
  const dash = DASHED.exec(text)?.[0].length;
  if (dash !== undefined) return dashed(text, dash);
  const found = nameIn(text);
  return found && lineVoice(found.name, found.at, 'signature');
}

function dashed(text: string, from: number): Voice | undefined {
  const line = text.slice(from).replace(/[\s.–—-]+$/, '');
  if (line.split(' ').length > LONGEST_NAME) return undefined;
  const name = line.split(',')[0] ?? line;
  return lineVoice(name, from, 'signature');
}

const LABEL = /^(\p{Lu}[\p{Lu}.'’ -]{1,30}):\s/u;

/** "CLINTON: I feel …": who speaks in a transcript, named within the marks. */
export function labelIn(words: string, at: number): Voice | undefined {
  const name = LABEL.exec(words)?.[1];
  return name === undefined ? undefined : lineVoice(name, at, 'interview');
}
