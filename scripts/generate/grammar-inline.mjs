// Inside a run of text: quotations, emphasis, links. `*` between word characters is text, as is everything else.
import { captures, include, inside, whole } from './grammar-parts.mjs';

const WORD = '[\\p{L}\\p{N}]';

const marked = (mark, scope) => ({
  match: `(?<![\\p{L}\\p{N}\\\\*])(${mark})(?=[^\\s*])(.+?)(?<=[^\\s\\\\])(${mark})(?![\\p{L}\\p{N}*])`,
  name: `${scope}.article`,
  captures: captures(
    `punctuation.definition.${scope.split('.')[1]}`,
    inside('', 'inline'),
    `punctuation.definition.${scope.split('.')[1]}`,
  ),
});

const quotation = (begin, end, kind) => ({
  begin,
  beginCaptures: whole('punctuation.definition.string.begin'),
  end,
  endCaptures: whole('punctuation.definition.string.end'),
  name: `string.quoted.${kind}.article`,
  patterns: include('inline'),
});

/**
 * A quotation may run over the lines of its paragraph; one that is never closed ends with it. An apostrophe is none: single
 * marks stand outside words, and close on the same line.
 */
export const quotations = () => ({
  patterns: [
    quotation('"', '"', 'double'),
    quotation('“', '”', 'double'),
    quotation('„', '[“”]', 'double'),
    quotation('«', '»', 'double'),
    {
      match: `(?<!${WORD})(['‘])(?=\\S)((?:[^'’]|['’](?=\\p{L})){1,300}?)(?<=\\S)(['’])(?!${WORD})`,
      name: 'string.quoted.single.article',
      captures: captures('punctuation.definition.string.begin', undefined, 'punctuation.definition.string.end'),
    },
  ],
});

export const inline = () => ({
  patterns: [
    { match: '\\\\[\\\\*\\[\\]!:>#<-]', name: 'constant.character.escape.article' },
    marked('\\*\\*', 'markup.bold'),
    marked('\\*', 'markup.italic'),
    {
      match: '(\\[)([^\\[\\]]+)(\\])(\\()([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)(\\))',
      name: 'meta.link.article',
      captures: captures(
        'punctuation.definition.link.begin',
        'string.other.link.title',
        'punctuation.definition.link.end',
        'punctuation.definition.address.begin',
        'markup.underline.link',
        'punctuation.definition.address.end',
      ),
    },
    ...include('quotations'),
  ],
});
