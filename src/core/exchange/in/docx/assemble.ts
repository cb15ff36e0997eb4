/** Paragraphs of a Word file put together where several make one part: a picture and its caption, a quotation and its speaker. */
import { attributeOf, elementsOf, hasClass, isElement, type Markup, type MarkupElement, textOf } from '../markup/node';

const element = (name: string, className: string, children: readonly Markup[]): MarkupElement => ({
  name,
  attributes: className === '' ? {} : { class: className },
  children,
});

/** Which paragraphs follow one that starts a part, and what all of them make. */
interface Part {
  readonly starts: (paragraph: MarkupElement) => boolean;
  readonly follow: readonly string[];
  readonly make: (paragraphs: readonly MarkupElement[]) => MarkupElement;
}

const isPicture = (paragraph: MarkupElement): boolean =>
  hasClass(paragraph, 'picture') || (textOf(paragraph) === undefined && elementsOf(paragraph, 'img').length > 0);

/** The picture; of one whose file was not there when we exported it, the description in its brackets. */
function pictureIn(paragraph: MarkupElement | undefined): readonly Markup[] {
  const alt = /^\[(.+)\]$/.exec(textOf(paragraph) ?? '')?.[1];
  if (alt === undefined) return paragraph?.children ?? [];
  return [{ name: 'div', attributes: { class: 'missing-picture', 'aria-label': alt }, children: [] }];
}

const withClass = (paragraphs: readonly MarkupElement[], name: string): Markup[] =>
  paragraphs.filter(each => hasClass(each, name)).flatMap(({ children }) => children);

const caption = (paragraphs: readonly MarkupElement[]): MarkupElement =>
  element('figcaption', '', [
    ...withClass(paragraphs, 'caption'),
    ' ',
    element('span', 'credit', withClass(paragraphs, 'credit')),
  ]);

const PARTS: readonly Part[] = [
  {
    starts: isPicture,
    follow: ['caption', 'credit'],
    make: ([picture, ...rest]) => element('figure', '', [...pictureIn(picture), caption(rest)]),
  },
  {
    starts: paragraph => hasClass(paragraph, 'quotation'),
    follow: ['speaker'],
    make: ([words, ...speaker]) =>
      element('figure', 'pull-quote', [
        element('blockquote', '', words?.children ?? []),
        ...speaker.map(({ children }) => element('figcaption', '', children)),
      ]),
  },
  {
    starts: paragraph => hasClass(paragraph, 'extract'),
    follow: ['extract'],
    make: paragraphs =>
      element(
        'div',
        'extract',
        paragraphs.map(({ children }) => element('p', '', children)),
      ),
  },
  {
    starts: paragraph => hasClass(paragraph, 'verse'),
    follow: ['verse'],
    make: paragraphs =>
      element(
        'div',
        'verse',
        paragraphs.map(({ children }) => element('p', '', children)),
      ),
  },
];

export function assembled(nodes: readonly Markup[]): Markup[] {
  const paragraphs = nodes.filter(isElement);
  const result: Markup[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const first = paragraphs[at];
    if (first === undefined) break;
    const part = PARTS.find(({ starts }) => starts(first));
    const end = part ? endOf(paragraphs, at + 1, part.follow) : at + 1;
    result.push(part ? part.make(paragraphs.slice(at, end)) : first);
    at = end;
  }
  return result;
}

function endOf(paragraphs: readonly MarkupElement[], from: number, follow: readonly string[]): number {
  const at = paragraphs.slice(from).findIndex(each => !follow.includes(attributeOf(each, 'class') ?? ''));
  return at < 0 ? paragraphs.length : from + at;
}
