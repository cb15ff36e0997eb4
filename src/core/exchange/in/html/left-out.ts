/** What stands on a saved page round its story and stays behind: told briefly, a remark for each kind of thing. */
import type { Block } from '../../../article/types';
import { phrase, type Phrase } from '../../../say';
import { linesOf } from '../../lines';
import { oneLine } from '../../summary';
import { isElement, type Markup, type MarkupElement } from '../markup/node';
import type { Around } from '../story';

interface Kind {
  readonly message: Phrase;
  /** Names of elements, or roles. */
  readonly names: ReadonlySet<string>;
  /** In a class or an id. */
  readonly called?: RegExp;
}

const COMMENTS = phrase('The comments on the page were left out.');
const MENUS = phrase('The menus of the page were left out.');
const RELATED = phrase('What the page shows of other stories was left out.');
const FOOT = phrase('The foot of the page was left out.');
const HEAD = phrase('The head of the page was left out.');
const FORMS = phrase('The forms of the page were left out.');
const OTHER = phrase('Words round the story were left out.');

/** The first that fits. */
const KINDS: readonly Kind[] = [
  { message: COMMENTS, names: new Set(), called: /(?:^|[\s_-])(?:comments?|disqus)(?:$|[\s_-])/i },
  { message: MENUS, names: new Set(['nav', 'navigation', 'menu']) },
  {
    message: RELATED,
    names: new Set(['aside', 'complementary']),
    called: /(?:^|[\s_-])(?:related|recommended|most-?(?:read|popular)|more-stories|trending|promos?)(?:$|[\s_-])/i,
  },
  { message: FOOT, names: new Set(['footer', 'contentinfo']) },
  { message: HEAD, names: new Set(['header', 'banner']) },
  { message: FORMS, names: new Set(['form', 'dialog', 'search']) },
];

/** Elements that say nothing to a reader. */
const SILENT: ReadonlySet<string> = new Set(['head', 'iframe', 'noscript', 'script', 'style', 'svg', 'template']);

/** Elements that are part of a line. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Characters that are told of a kind: enough to know what it was. */
const WORDS = 160;

/**
 * @param blocks the story
 * @param facts what else of the page is in the article: its headline, its author
 */
export function leftOut(page: MarkupElement, blocks: readonly Block[], facts: readonly string[]): Around[] {
  const found = new Map<Phrase, string>();
  for (const { message, words } of around(page, keptIn([...blocks.flatMap(linesOf), ...facts]))) {
    const told = found.get(message);
    if (told === undefined || told.length <= WORDS)
      found.set(message, told === undefined ? words : `${told} | ${words}`);
  }
  return [...found].map(([message, words]) => ({ message, words: shortened(words) }));
}

/** Whether words of the page stand in the article: mostly they are a line of it, and the whole need not be searched for each. */
function keptIn(texts: readonly string[]): (text: string) => boolean {
  const lines = texts.map(bare);
  const [each, all] = [new Set(lines), ` ${lines.join(' ').replace(/ +/g, ' ')} `];
  return text => each.has(bare(text)) || all.includes(` ${bare(text)} `);
}

function* around(element: MarkupElement, isKept: (text: string) => boolean): Generator<Around> {
  if (SILENT.has(element.name)) return;
  const kind = kindOf(element);
  const lines = kind === undefined ? [] : linesIn(element);
  if (kind !== undefined && !lines.some(isKept)) {
    if (lines.length > 0) yield { message: kind.message, words: lines.join(' | ') };
    return;
  }
  for (const piece of piecesOf(element))
    if (typeof piece !== 'string') yield* around(piece, isKept);
    else if (!isKept(piece)) yield { message: OTHER, words: piece };
}

function kindOf({ name, attributes }: MarkupElement): Kind | undefined {
  const own = [name, attributes['role'] ?? ''];
  const called = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  return KINDS.find(kind => own.some(word => kind.names.has(word)) || kind.called?.test(called) === true);
}

const isInline = ({ name, children }: MarkupElement): boolean =>
  INLINE.has(name) && children.every(child => !isElement(child) || isInline(child));

/** The lines of text and the elements that stand in an element, in their order. */
function* piecesOf({ children }: MarkupElement): Generator<MarkupElement | string> {
  let line = '';
  for (const child of [...children, undefined]) {
    if (child !== undefined && (!isElement(child) || isInline(child))) line += spaced(child);
    else {
      if (bare(line) !== '') yield oneLine(line);
      line = '';
      if (child !== undefined && isElement(child)) yield child;
    }
  }
}

/** Links that follow each other without a blank are no one word, nor is what stands on both sides of a line break. */
function spaced(node: Markup): string {
  if (!isElement(node)) return node;
  const text = node.children.map(spaced).join('');
  return node.name === 'a' || node.name === 'br' ? ` ${text} ` : text;
}

const linesIn = (element: MarkupElement): string[] =>
  SILENT.has(element.name)
    ? []
    : [...piecesOf(element)].flatMap(piece => (typeof piece === 'string' ? [piece] : linesIn(piece)));

const shortened = (text: string): string => (text.length <= WORDS ? text : `${text.slice(0, WORDS).trimEnd()}…`);

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
