/** Pieces of what is told. */
import type { Span } from '../../article/types';

export const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** What somebody typed, as text of Markdown. */
export const literal = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');

/** Paragraphs of Markdown; what is not there is left out. */
export const paragraphs = (...texts: readonly (string | undefined)[]): string =>
  texts.filter(text => text !== undefined && text !== '').join('\n\n');
