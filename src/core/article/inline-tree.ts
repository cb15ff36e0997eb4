/** From micromark's tokens to mdast: only where marks begin and end matters, what stands between them is text. */
import type { Event, Token } from 'micromark-util-types';
import { unescape } from './brackets';
import type { RunText } from './run-text';
import type { Inline } from './types';

/** A node whose inside is being read. */
interface Open {
  readonly children: Inline[];
  /** Where the text starts that is no node yet. */
  at: number;
  url: string;
  title?: string;
}

type Handler = (reader: Reader, token: Token) => void;

const ENTER: Readonly<Record<string, Handler>> = {
  emphasis: (reader, token) => reader.open(token),
  link: (reader, token) => reader.open(token),
  strong: (reader, token) => reader.open(token),
  emphasisText: (reader, token) => reader.moveTo(token.start.offset),
  labelText: (reader, token) => reader.moveTo(token.start.offset),
  strongText: (reader, token) => reader.moveTo(token.start.offset),
};

const EXIT: Readonly<Record<string, Handler>> = {
  emphasis: (reader, token) => reader.close(token, ({ children }) => ({ type: 'emphasis', children })),
  strong: (reader, token) => reader.close(token, ({ children }) => ({ type: 'strong', children })),
  link: (reader, token) =>
    reader.close(token, ({ url, title, children }) => ({
      type: 'link',
      url,
      ...(title !== undefined && { title }),
      // micromark lets no link stand in a link.
      children: children,
    })),
  emphasisText: (reader, token) => reader.addText(token.end.offset),
  labelText: (reader, token) => reader.addText(token.end.offset),
  strongText: (reader, token) => reader.addText(token.end.offset),
  resourceDestinationString: (reader, token) => void (reader.top.url = reader.read(token)),
  resourceTitleString: (reader, token) => void (reader.top.title = reader.read(token)),
};

class Reader {
  private readonly stack: Open[] = [];
  top: Open = { children: [], at: 0, url: '' };

  constructor(private readonly text: RunText) {}

  read({ start, end }: Token): string {
    return unescape(this.text.value.slice(start.offset, end.offset));
  }

  moveTo(offset: number): void {
    this.top.at = offset;
  }

  /** What stands between the last node and `to` is text. */
  addText(to: number): void {
    const { children, at } = this.top;
    if (at < to) children.push(this.text.node(at, to, unescape(this.text.value.slice(at, to))));
    this.top.at = to;
  }

  open(token: Token): void {
    this.addText(token.start.offset);
    this.stack.push(this.top);
    this.top = { children: [], at: token.end.offset, url: '' };
  }

  close({ start, end }: Token, make: (open: Open) => Inline): void {
    const node = make(this.top);
    node.position = this.text.pos(start.offset, end.offset);
    this.top = this.stack.pop() ?? this.top;
    this.top.children.push(node);
    this.top.at = end.offset;
  }
}

export function readTree(text: RunText, events: readonly Event[]): Inline[] {
  const reader = new Reader(text);
  for (const [way, token] of events) (way === 'enter' ? ENTER : EXIT)[token.type]?.(reader, token);
  reader.addText(text.value.length);
  return reader.top.children;
}
