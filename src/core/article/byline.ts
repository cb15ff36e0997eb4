/** Names, role and place, read from a byline as printed. */
import { fieldOf, textOf } from './fields-of';
import type { Article } from './types';

export interface Author {
  readonly name: string;
  readonly role?: string;
  readonly location?: string;
  readonly url?: string;
}

/** "By", "Analysis by", "Report from"; or a label and a colon. */
const LEAD =
  /^(?:(?:(?:an? )?(?:analysis|column|comment|diary|eyewitness|opinion|report|review|viewpoint) )?(?:by|from|par|por|von|di|da|door|от)(?:\s+|$)|[^:,.]{1,30}:\s+)/i;
const AND = /\s*(?:,\s*and\s+|\s+and\s+|\s+&\s+|\s+et\s+|\s+und\s+|\s+y\s+|\s*;\s*)\s*/u;
/** "the BBC's", "BBC News Online's": the house, before the name. */
const HOUSE = /^(?:the\s+)?((?:[\p{Lu}][\p{L}&.]*\s+){0,3}[\p{Lu}][\p{L}&.]*)['’]s?\s+(?=.*\p{Lu})/u;
const PLACE = /,?\s+(?:in|at|reporting from|from)\s+((?:the\s+)?\p{Lu}[^,]*)$/u;
/** Two capitalised words or more. */
const FULL_NAME = /^\p{Lu}\S*(?:\s+\S+)*\s+\p{Lu}\S*$/u;
/** Words that only roles and employers have. */
const ROLE =
  /\b(?:agency|analyst|bureau|chief|columnist|commentator|contributor|correspondent|desk|director|editor|freelance|head|journalist|news|online|photographer|presenter|producer|reporter|researcher|staff|television|tv|writer|bbc|reuters|afp|ap)\b/iu;

/** Reads a printed line: "By the BBC's Steve Rosenberg in Moscow", "Analysis by …", "A and B". */
export function readByline(text: string): readonly Author[] {
  const line = text
    .trim()
    .replace(LEAD, '')
    .replace(/[.\s]+$/u, '');
  if (line === '') return [];
  const shared = PLACE.exec(line);
  const people = (shared ? line.slice(0, shared.index) : line).split(AND).filter(part => part !== '');
  const location = shared?.[1]?.trim();
  return joinRoles(people.length > 1 ? people.flatMap(splitNames) : people).map(part => author(part, location));
}

/** "A, B and C": commas part names where each piece looks like one. */
function splitNames(part: string): string[] {
  const pieces = part.split(/\s*,\s*/u);
  return pieces.every(piece => FULL_NAME.test(piece) && !ROLE.test(piece)) ? pieces : [part];
}

/** "Jane Doe, health and science correspondent" is one person: what has a role and no name goes with the one before. */
function joinRoles(parts: readonly string[]): string[] {
  const people: string[] = [];
  for (const part of parts) {
    const name = (part.split(',')[0] ?? '').replace(HOUSE, '');
    const previous = people[people.length - 1];
    if (previous?.includes(',') && !/\p{Lu}\S*\s+\S*\p{Lu}/u.test(name))
      people[people.length - 1] = `${previous} and ${part}`;
    else people.push(part);
  }
  return people;
}

function author(part: string, shared: string | undefined): Author {
  const house = HOUSE.exec(part);
  const own = PLACE.exec(part);
  const bare = (own ? part.slice(0, own.index) : part).slice(house?.[0].length ?? 0);
  const [name = '', ...rest] = bare.split(/\s*,\s*/u);
  const tail = rest.filter(word => word !== '');
  const place = !own && !shared && tail.length > 0 && !ROLE.test(tail[tail.length - 1] ?? '') ? tail.pop() : undefined;
  const role = tail.length > 0 ? tail.join(', ') : house?.[1];
  const location = own?.[1]?.trim() ?? place ?? shared;
  return { name: name.trim(), ...(role && { role }), ...(location && { location }) };
}

/** The authors that the field `byline` names, printed or as a list; none where it is missing. */
export function bylineOf(article: Pick<Article, 'front'>): readonly Author[] {
  const data = fieldOf(article, 'byline')?.data;
  if (typeof data === 'string') return readByline(data);
  return Array.isArray(data) ? data.flatMap(entry => listedAuthor(entry) ?? []) : [];
}

function listedAuthor(entry: unknown): Author | undefined {
  if (typeof entry === 'string') return entry === '' ? undefined : { name: entry };
  const name = textOf(entry, 'name');
  if (name === undefined) return undefined;
  const [role, location, url] = ['role', 'location', 'url'].map(key => textOf(entry, key));
  return { name, ...(role && { role }), ...(location && { location }), ...(url && { url }) };
}
