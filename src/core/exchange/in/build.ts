/** Blocks made from what other formats hold. Places are the writer's business: every offset is 0. */
import type {
  Attribute,
  Block,
  Box,
  Clip,
  Crosshead,
  Inline,
  LinkItem,
  List,
  Note,
  Paragraph,
  Part,
  Picture,
  PullQuote,
  Run,
  SeeAlso,
  Links,
} from '../../article/types';

export const part = (value: string): Part => ({ value, start: 0, end: 0 });

/** Text as it stands, or a tree of inline nodes. */
export type Words = string | readonly Inline[];

export const run = (words: Words): Run => ({
  type: 'run',
  children: typeof words !== 'string' ? [...words] : words === '' ? [] : [{ type: 'text', value: words }],
});

export const paragraph = (words: Words): Paragraph => ({ type: 'paragraph', children: [run(words)] });

export const crosshead = (words: Words): Crosshead => ({ type: 'crosshead', level: 2, children: [run(words)] });

/** A printed speaker: "Stephen Byers, Secretary of State for Transport" is a name and a role. */
export function pullQuote(words: Words, speaker?: string): PullQuote {
  if (speaker === undefined || speaker === '') return { type: 'pullQuote', children: [run(words)] };
  const [, name = speaker, role] = /^([^,]+),\s+(.+)$/.exec(speaker) ?? [];
  return {
    type: 'pullQuote',
    children: [run(words), { type: 'speaker', name: part(name), ...(role !== undefined && { role: part(role) }) }],
  };
}

export interface PictureParts {
  readonly alt?: string;
  readonly src?: string;
  readonly caption?: Words;
  readonly credit?: string;
}

export const picture = ({ alt = '', src = '', caption, credit }: PictureParts): Picture => ({
  type: 'picture',
  alt: part(alt),
  src: part(src),
  ...(caption !== undefined && caption.length > 0 && { caption: run(caption) }),
  ...(credit !== undefined && credit !== '' && { credit: part(credit) }),
});

export const attributes = (values: Readonly<Record<string, string | undefined>>): Attribute[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [{ key: part(key), value: part(value), start: 0, end: 0 }],
  );

export const clip = (
  medium: Clip['medium'],
  line: string,
  values: Readonly<Record<string, string | undefined>>,
): Clip => ({
  type: 'clip',
  medium,
  line: part(line),
  attributes: attributes(values),
});

export const list = (items: readonly Words[], ordered = false): List => ({
  type: 'list',
  ordered,
  children: items.map((item, at) => ({
    type: 'item',
    marker: part(ordered ? String((at % 99) + 1) : '-'),
    children: [run(item)],
  })),
});

export const box = (title: string | undefined, children: Block[], source?: string): Box => ({
  type: 'box',
  attributes: [],
  children,
  ...(title !== undefined && title !== '' && { title: part(title) }),
  ...(source !== undefined && { source: part(source) }),
});

export interface LinkParts {
  readonly headline: string;
  readonly target?: string;
  readonly date?: string;
  readonly section?: string;
}

export const linkItem = ({ headline, target = '', date, section }: LinkParts): LinkItem => ({
  type: 'linkItem',
  headline: part(headline),
  target: part(target),
  ...(date !== undefined && { date: part(date) }),
  ...(section !== undefined && { section: part(section) }),
});

export const seeAlso = (items: readonly LinkParts[]): SeeAlso => ({
  type: 'seeAlso',
  attributes: [],
  children: items.map(linkItem),
});

export const links = (items: readonly LinkParts[]): Links => ({
  type: 'links',
  attributes: [],
  children: items.map(linkItem),
});

export const note = (text: string): Note => ({ type: 'note', text: part(text) });
