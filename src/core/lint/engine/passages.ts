import { plainRun } from '../../article/text';
import type { Block, BlockType, Part, Run, Span } from '../../article/types';
import type { StyleScope } from '../../desk/style';
import { placesInScalar, scalarText } from './scalar';
import type { PassageKind } from './view-types';

/** Who speaks in a passage: the story (its quotations are found across paragraphs), itself alone, or somebody quoted. */
export type Voice = 'own' | 'quoted' | 'story';

/** A passage before its quotations are known. */
export interface Draft {
  readonly kind: PassageKind;
  readonly scope: StyleScope;
  readonly voice: Voice;
  readonly story: boolean;
  readonly text: string;
  readonly at: (start: number, end: number) => Span;
  readonly written?: (text: string) => string | undefined;
}
type Manner = Pick<Draft, 'kind' | 'scope' | 'voice' | 'story'>;

const manner = (kind: PassageKind, scope: StyleScope, voice: Voice): Manner => ({
  kind,
  scope,
  voice,
  story: voice === 'story',
});
const PARAGRAPH = manner('paragraph', 'body', 'story');
const ITEM = manner('item', 'body', 'story');
const CROSSHEAD = manner('crosshead', 'headline', 'own');
const TITLE = manner('title', 'headline', 'own');
const CAPTION = manner('caption', 'captions', 'own');
const ALT = manner('alt', 'captions', 'own');
const CELL = manner('cell', 'body', 'own');
const PULL_QUOTE = manner('pullQuote', 'body', 'quoted');
const CLIP = manner('clip', 'body', 'quoted');
const VERSE = manner('verse', 'body', 'quoted');

function ofRun(run: Run, as: Manner): Draft {
  const plain = plainRun(run);
  return {
    ...as,
    text: plain.text,
    at: (start, end) => ({
      start: plain.sourceOffset(start),
      end: end > start ? plain.sourceOffset(end - 1) + 1 : plain.sourceOffset(start),
    }),
  };
}

/** Nothing can be put in where only the whole is known. */
const unwritten = (): undefined => undefined;

/** A part's meaning may be shorter than its source (escapes); then the whole part is the place. */
export function ofPart(part: Part, as: Manner): Draft {
  const { value, start, end } = part;
  if (value.length === end - start)
    return { ...as, text: value, at: (from, to) => ({ start: start + from, end: start + to }) };
  return { ...as, text: value, at: () => ({ start, end }), written: unwritten };
}

/** The text of a field, which may stand between double quotation marks. `source`: as it is typed. */
export function ofField(part: Part, source: string, as: Manner): Draft {
  const { value, start } = part;
  const places = source === value ? undefined : placesInScalar(source);
  if (places?.length !== value.length + 1) return ofPart(part, as);
  const place = (offset: number): number => start + (places[offset] ?? source.length - 1);
  return { ...as, text: value, at: (from, to) => ({ start: place(from), end: place(to) }), written: scalarText };
}

type Reader<T extends BlockType> = (node: Extract<Block, { type: T }>) => readonly Draft[];

const titled = (title: Part | undefined): Draft[] => (title ? [ofPart(title, TITLE)] : []);
/** What stands in a box is not part of the story's own flow: it is read on its own. */
const inside = (draft: Draft): Draft =>
  draft.voice === 'story' ? { ...draft, voice: 'own', story: false } : { ...draft, story: false };
const quotedInside = (draft: Draft): Draft => ({ ...draft, kind: 'extract', voice: 'quoted', story: false });

const NONE: readonly Draft[] = [];
const READERS: { readonly [T in BlockType]: Reader<T> } = {
  paragraph: node => [ofRun(node.children[0], PARAGRAPH)],
  crosshead: node => [ofRun(node.children[0], CROSSHEAD)],
  pullQuote: node => [ofRun(node.children[0], PULL_QUOTE)],
  picture: node => [
    ...(node.alt.value ? [ofPart(node.alt, ALT)] : []),
    ...(node.caption ? [ofRun(node.caption, CAPTION)] : []),
  ],
  clip: node => [ofPart(node.line, CLIP)],
  list: node => node.children.map(item => ofRun(item.children[0], ITEM)),
  box: node => [...titled(node.title), ...node.children.flatMap(draftsOf).map(inside)],
  correction: node => node.children.flatMap(draftsOf).map(inside),
  extract: node => [...titled(node.title), ...node.children.flatMap(draftsOf).map(quotedInside)],
  verse: node => node.children.map(line => ofRun(line, VERSE)),
  table: node => [...titled(node.title), ...node.children.flatMap(row => row.children.map(cell => ofRun(cell, CELL)))],
  // Other people's headlines, and what no reader sees.
  seeAlso: () => NONE,
  links: () => NONE,
  embed: () => NONE,
  note: () => NONE,
  unknown: () => NONE,
};

/** The passages of a block, in reading order. */
export const draftsOf = (node: Block): readonly Draft[] =>
  (READERS[node.type] as (node: Block) => readonly Draft[])(node);
