/** What stands above the text of wire copy. */
import { findDateline } from '../../../time/dateline';
import type { Facts } from '../facts';
import { type Copy, joined } from './paragraphs';

export interface WireTop extends Partial<Pick<Facts, 'byline' | 'edNote' | 'headline' | 'slug' | 'summary'>> {
  /** The text. */
  readonly rest: readonly Copy[];
}

type Part = Exclude<keyof WireTop, 'rest'>;

/** ANPA starts each line of the top with a caret and ends it with `<` or `=`. */
const bare = (copy: Copy): string =>
  joined(copy)
    .replace(/^\^/, '')
    .replace(/\s*[<=]+$/, '')
    .trim();
const isAnpa = ({ lines: [first = ''] }: Copy): boolean => first.startsWith('^');

const MOST_COPIES = 10;
const LONGEST_HEADLINE = 160;

/** Reads paragraphs until one is the story's. */
export function readTop(copies: readonly Copy[]): WireTop {
  const top: Partial<Record<Part, string>> = {};
  let at = 0;
  for (; at < Math.min(copies.length, MOST_COPIES); at++) {
    const copy = copies[at];
    const part = copy && partOf(copy, top, copies.length - at);
    if (copy === undefined || part === undefined) break;
    const text =
      part === 'edNote' || part === 'byline' ? [top[part], bare(copy)].filter(Boolean).join(', ') : bare(copy);
    top[part] = text;
  }
  return { ...top, rest: copies.slice(at) };
}

const BYLINE = /^(?:(?:analysis|exclusive|report|by) ?(?:by|from)? )\p{Lu}/iu;

function partOf(copy: Copy, top: Partial<Record<Part, string>>, left: number): Part | undefined {
  const text = bare(copy);
  if (findDateline(joined(copy))?.start === 0) return undefined;
  if (isNote(text)) return 'edNote';
  if (BYLINE.test(text) && !/[.!?]$/.test(text) && text.length < LONGEST_HEADLINE) return 'byline';
  if (isAnpa(copy)) return anpaPart(text, top);
  if (top.byline !== undefined || left < 2 || text.length > LONGEST_HEADLINE) return undefined;
  if (top.slug === undefined && top.headline === undefined && isSlug(text)) return 'slug';
  return top.headline === undefined && !/[.]$/.test(text) ? 'headline' : undefined;
}

const isNote = (text: string): boolean =>
  /^(?:eds|editors|note to editors|attention)\b.{0,20}:|^AP (?:photo|video)s?\b/i.test(text);
const isSlug = (text: string): boolean => !/\s/.test(text) && (text === text.toUpperCase() || /[-/]/.test(text));

/** Slug, headline, and then what stands under the byline, or a summary. */
function anpaPart(text: string, top: Partial<Record<Part, string>>): Part {
  if (top.byline !== undefined) return 'byline';
  if (top.slug === undefined && /,\s*\d+$|^BC-|--/.test(text)) return 'slug';
  return top.headline === undefined ? 'headline' : 'summary';
}
