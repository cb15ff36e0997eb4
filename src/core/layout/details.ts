import { bylineOf, type Author } from '../article/byline';
import { textField } from '../article/fields-of';
import type { Article, FrontMatter } from '../article/types';
import type { Edition } from '../desk/edition';
import { readInstant } from '../time/instant';
import type { Instant } from '../time/types';
import { directionOf } from './language';
import type { PageContext } from './types';

/** What the front matter says about the story, as a page needs it. */
export interface Details {
  readonly edition: Edition;
  readonly headline: string | undefined;
  /** The path: `['World', 'Europe']`. */
  readonly section: readonly string[];
  readonly published: Stamp | undefined;
  readonly updated: Stamp | undefined;
  /** The byline as printed. */
  readonly byline: string | undefined;
  readonly authors: readonly Author[];
  readonly summary: string | undefined;
  readonly language: string;
  /** The language of furniture and dates: the edition's where it has one, else the story's. */
  readonly furniture: string;
  readonly direction: 'ltr' | 'rtl';
  readonly front: NonNullable<PageContext['front']>;
}

/** A point in time as typed, and as read where it can be. */
export interface Stamp {
  readonly text: string;
  readonly instant: Instant | undefined;
}

type Setting = Pick<PageContext, 'edition' | 'front' | 'language' | 'timeZone'>;

/** A page, its head and its data ask for the same. */
const known = new WeakMap<FrontMatter, { readonly context: Setting; readonly details: Details }>();

export function detailsOf(article: Pick<Article, 'front'>, context: Setting): Details {
  const last = known.get(article.front);
  if (last !== undefined && isSame(last.context, context)) return last.details;
  const details = readDetails(article, context);
  known.set(article.front, { context, details });
  return details;
}

const isSame = (one: Setting, other: Setting): boolean =>
  one.edition === other.edition &&
  one.front === other.front &&
  one.language === other.language &&
  one.timeZone === other.timeZone;

function readDetails(article: Pick<Article, 'front'>, context: Setting): Details {
  const language = textField(article, 'language') ?? context.language;
  return {
    edition: context.edition,
    headline: textField(article, 'headline'),
    section: sectionPath(textField(article, 'section')),
    published: stamp(textField(article, 'published'), context.timeZone),
    updated: stamp(textField(article, 'updated'), context.timeZone),
    byline: printedByline(article),
    authors: bylineOf(article),
    summary: textField(article, 'summary'),
    language,
    furniture: context.edition.language ?? language,
    direction: directionOf(language),
    front: section => context.front?.(section),
  };
}

/** The steps of a section as typed: "World/Europe". */
export function sectionPath(section = ''): string[] {
  return section
    .split('/')
    .map(step => step.trim())
    .filter(step => step !== '');
}

function stamp(text: string | undefined, timeZone: string): Stamp | undefined {
  return text === undefined ? undefined : { text, instant: readInstant(text, timeZone) };
}

/** The line as typed; a list of authors is joined into one. */
function printedByline(article: Pick<Article, 'front'>): string | undefined {
  const names = bylineOf(article).map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`));
  return textField(article, 'byline') ?? (names.length > 0 ? names.join('; ') : undefined);
}
