/** Where people could be named: names in running text, and those that fields and blocks set apart. */
import { bylineOf } from '../../article/byline';
import { fieldOf } from '../../article/fields-of';
import type { Article, Block, Part, Span } from '../../article/types';
import { isQuoted } from '../../lint/facts/quoted';
import { HONORIFIC, namesIn, namesOf, type Name } from '../../lint/facts/names';
import { memo } from '../../lint/engine/memo';
import type { ArticleView, BlockView, FrontView, Passage } from '../../lint/engine/view-types';
import type { Mention } from './types';

/** A person's name without titles. */
export interface PersonalName {
  /** As typed: "Osama bin Laden", "Ivanov". */
  readonly text: string;
  /** Absent where only the family name stands. */
  readonly first?: string;
  readonly last: string;
  /** Before a family name that stands alone: "Lord", "Mr". */
  readonly title?: string;
}

/** A name where it stands. */
export interface NamedPlace extends PersonalName {
  readonly mention: Omit<Mention, 'block'>;
  /** A title that only people have, "Mr", "Lord", or a slot for people: then it is a person without a doubt. */
  readonly sure: boolean;
  readonly role?: string;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** "George W. Bush": an initial is neither first name nor last. */
const isInitial = (word: string): boolean => word.length <= 1;

/** The last two names of a run, with what stands between them: the roles before them are not the person's name. */
export function personalName({ words, honorific }: Pick<Name, 'honorific' | 'words'>): PersonalName | undefined {
  const last = words.at(-1);
  if (last === undefined || last.length < 2) return undefined;
  let at = words.length - 2;
  while (at >= 0 && (!isCapital(words[at] ?? '') || isInitial(words[at] ?? ''))) at--;
  const first = words[at];
  if (first !== undefined && !HONORIFIC.test(first)) return { text: words.slice(at).join(' '), first, last };
  const title = first ?? honorific;
  return { text: last, last, ...(title !== undefined && { title }) };
}

/**
 * Behind these stands whom somebody works for, or where: "a spokesman for Cornwall Council". An "of" may belong to an office
 * instead, before a name: "Secretary of State Colin Powell".
 */
const BELONGS =
  / (?:at|for|from|in|on|with) |(?<!\b\p{Lu}\S*) of | of (?!(?:the )?(?:Staff|State|\p{Lu}\S* \p{Lu}\S*) \p{Lu})/u;
const DETERMINED = /^\s*(?:an?|the|his|her|its|our|their) /i;

interface NameInPart {
  readonly name: Name;
  /** "the Health Secretary": as likely an office. */
  readonly determined: boolean;
}

/** The name that a part between commas ends in: none in "a Cornwall Council spokesman" or "the Archbishop of Canterbury". */
function nameInPart(part: string): NameInPart | undefined {
  const cut = BELONGS.exec(part)?.index ?? part.length;
  const name = namesOf(part.slice(0, cut)).at(-1);
  if (!name || !/^\s*(?:\(|$)/.test(part.slice(name.end, cut))) return undefined;
  const determined = DETERMINED.test(part);
  const isOffice = determined && cut < part.length && name.words.length === 1 && name.honorific === undefined;
  return isOffice ? undefined : { name, determined };
}

/** The person whom a phrase names: "Nato Secretary-General Lord Robertson"; nobody in "a spokesman for Cornwall Council". */
export function nameInPhrase(phrase: string): (PersonalName & { readonly sure: boolean }) | undefined {
  const found = phrase
    .split(',')
    .map(nameInPart)
    .filter(one => one !== undefined);
  const { name: read } = found.find(({ determined }) => !determined) ?? found.at(-1) ?? {};
  const name = read && personalName(read);
  return name && { ...name, sure: read.honorific !== undefined };
}

/** Places of one block; their mentions do not know its number, which changes with what is written before it. */
export interface PlacesIn {
  /** -1: the front matter. */
  readonly block: number;
  readonly places: readonly NamedPlace[];
}

/** Every place in the order of the text, the front matter first. */
export const namedPlaces = ({ article, front, blocks }: ArticleView): PlacesIn[] => [
  { block: -1, places: [...inByline(article), ...inFront(front)] },
  ...blocks.map((view, block) => ({ block, places: inBlock(view) })),
];

const inFront = memo(({ passages }: FrontView) => passages.flatMap(passage => inPassage(passage)));

const inBlock = memo(({ node, passages }: BlockView) =>
  [...passages.flatMap(passage => inPassage(passage)), ...inSlots(node)].sort(
    (a, b) => a.mention.start - b.mention.start,
  ),
);

function inPassage(passage: Passage): NamedPlace[] {
  return namesIn(passage).flatMap(found => {
    const name = personalName(found);
    const start = name ? passage.text.lastIndexOf(name.last, found.end) : -1;
    if (!name || start < found.start) return [];
    const end = start + name.last.length;
    // Line ends and markup between two names leave them apart; then the family name stands for both.
    const whole = passage.text.slice(0, end).endsWith(name.text);
    const from = whole ? end - name.text.length : start;
    const quoted = isQuoted(passage, { start: from, end });
    const text = whole ? name.text : name.last;
    return [{ ...name, sure: found.honorific !== undefined, mention: { ...passage.at(from, end), text, quoted } }];
  });
}

/** The speaker of a pull quote, and who speaks in a clip. */
function inSlots(node: Block): NamedPlace[] {
  if (node.type === 'pullQuote') {
    const [, speaker] = node.children;
    return speaker ? inPart(speaker.name, speaker.role?.value) : [];
  }
  if (node.type !== 'clip') return [];
  return node.attributes.filter(({ key }) => key.value === 'by').flatMap(({ value }) => inPart(value));
}

function inPart({ value, start, end }: Part, role?: string): NamedPlace[] {
  const name = nameInPhrase(value);
  if (!name || end - start !== value.length) return [];
  const at = value.lastIndexOf(name.text);
  return at < 0 ? [] : [slot(name, { start: start + at, end: start + at + name.text.length }, role)];
}

function slot(name: PersonalName, span: Span, role: string | undefined): NamedPlace {
  const mention = { ...span, text: name.text, quoted: false };
  return { ...name, sure: true, mention, ...(role !== undefined && { role }) };
}

function inByline(article: Article): NamedPlace[] {
  const field = fieldOf(article, 'byline');
  if (!field) return [];
  const typed = article.text.slice(field.value.start, field.value.end);
  return bylineOf(article).flatMap(author => {
    const name = nameInPhrase(author.name);
    const at = name ? typed.indexOf(name.text) : -1;
    if (!name || at < 0) return [];
    const start = field.value.start + at;
    return [slot(name, { start, end: start + name.text.length }, author.role)];
  });
}
