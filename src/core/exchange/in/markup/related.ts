/** Handlers of lists of links: see also, internet links. */
import { type LinkParts, links, seeAlso } from '../build';
import type { Handler } from './flow';
import { attributeOf, elementsOf, hasClass, type MarkupElement, textOf } from './node';

/** "17 Nov 01 | UK Politics | Headline", the headline perhaps a link; one part before it is a date if it looks like one. */
export function linkOf(item: MarkupElement): LinkParts {
  const [link] = elementsOf(item, 'a');
  const text = textOf(item) ?? '';
  const [own] = elementsOf(item, 'span').filter(each => hasClass(each, 'headline'));
  const headline = textOf(link) ?? textOf(own) ?? text.split(' | ').at(-1) ?? text;
  const target = attributeOf(link, 'href');
  return {
    headline,
    ...(target !== undefined && { target }),
    ...originOf(text.slice(0, text.length - headline.length)),
  };
}

/** Date and section as they stand before a headline. */
export function originOf(text: string): Pick<LinkParts, 'date' | 'section'> {
  const parts = text
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '');
  const [first, second] = parts;
  if (first === undefined) return {};
  if (second !== undefined) return { date: first, section: second };
  return /\d/.test(first) ? { date: first } : { section: first };
}

const itemsOf = (element: MarkupElement): LinkParts[] => elementsOf(element, 'li').map(linkOf);

export const seeAlsos: Handler = element => [seeAlso(itemsOf(element))];
export const internetLinks: Handler = element => [links(itemsOf(element))];
