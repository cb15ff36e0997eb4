/** Running text with its emphasis and links, as inline nodes. */
import type { Inline } from '../../../article/types';
import { safeTarget } from '../../../layout/links';
import { attributeOf, isElement, type Markup, type MarkupElement } from './node';

const MARKS: Readonly<Record<string, 'emphasis' | 'strong'>> = {
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
};

/** Elements whose text is for machines. */
export const UNREAD: ReadonlySet<string> = new Set([
  'button',
  'head',
  'input',
  'link',
  'meta',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

/** A line break that was meant: HTML's `br`. Blanks around it go, other line ends are blanks. */
const BREAK = '\n';

/** The words of nodes in a row: blanks made one, none at the ends; empty where they say nothing. */
export function wordsOf(nodes: readonly Markup[]): Inline[] {
  return trimmed(nodes.flatMap(inlineOf));
}

function inlineOf(node: Markup): Inline[] {
  if (!isElement(node)) return [{ type: 'text', value: node.replace(/[\t\n\f\r ]+/g, ' ') }];
  if (UNREAD.has(node.name)) return [];
  if (node.name === 'br') return [{ type: 'text', value: BREAK }];
  const inner = node.children.flatMap(inlineOf);
  if (inner.length === 0) return [];
  return wrapped(node, inner);
}

function wrapped(element: MarkupElement, inner: Inline[]): Inline[] {
  const mark = element.name === 'em' && element.attributes['class'] === 'strong' ? 'strong' : MARKS[element.name];
  if (mark !== undefined) return marked(mark, inner);
  const target = element.name === 'a' ? safeTarget(attributeOf(element, 'href') ?? '') : undefined;
  return target === undefined || target.startsWith('#') ? inner : [{ type: 'link', url: target, children: inner }];
}

/** Blanks at the ends of emphasis belong outside it: our marks stand against the words. */
function marked(type: 'emphasis' | 'strong', inner: Inline[]): Inline[] {
  const [before, children, after] = split(inner);
  return children.length === 0 ? inner : [...before, { type, children: children }, ...after];
}

function split(nodes: Inline[]): [Inline[], Inline[], Inline[]] {
  const [first, last] = [nodes[0], nodes[nodes.length - 1]];
  const start = first?.type === 'text' ? (/^\s*/.exec(first.value)?.[0] ?? '') : '';
  const end = last?.type === 'text' && nodes.some(isSaying) ? (/\s*$/.exec(last.value)?.[0] ?? '') : '';
  return [blank(start), trimmed(nodes), blank(end)];
}

const blank = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);

export const isSaying = (node: Inline): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : (node.children as Inline[]).some(isSaying);

/** Texts joined, blanks between them made one, none at the ends and round line breaks. */
function trimmed(nodes: readonly Inline[]): Inline[] {
  const joined = join(nodes);
  const [first] = joined;
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = joined[joined.length - 1];
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return joined.filter(node => node.type !== 'text' || node.value !== '');
}

function join(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  // Texts that follow each other are put together once: each after each took time with the square of a page's line breaks.
  let texts: string[] = [];
  const close = () => {
    const [first = '', ...more] = texts;
    if (texts.length > 0)
      joined.push({
        type: 'text',
        value: calm((endsBlank(joined[joined.length - 1]) ? first.trimStart() : first) + more.join('')),
      });
    texts = [];
  };
  for (const node of nodes)
    if (node.type === 'text') texts.push(node.value);
    else {
      close();
      joined.push(node);
    }
  close();
  return joined;
}

const endsBlank = (node: Inline | undefined): boolean =>
  node?.type === 'link' &&
  /\s$/.test((node.children[node.children.length - 1] as { value?: string } | undefined)?.value ?? '');

const calm = (text: string): string => text.replace(/ *\n[ \n]*/g, BREAK).replace(/ {2,}/g, ' ');
