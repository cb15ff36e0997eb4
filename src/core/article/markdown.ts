/**
 * The Markdown of inline runs as a micromark extension: emphasis, strong, links and backslash escapes of CommonMark, and no
 * other construct. `*` between word characters is text, as `_` is in CommonMark, so that `2*3*4` and `F***ing` stay what they are.
 */
import { attention } from 'micromark-core-commonmark';
import { classifyCharacter } from 'micromark-util-classify-character';
import { parse, preprocess } from 'micromark';
import type { Code, Construct, Event, Extension, State, Tokenizer } from 'micromark-util-types';

const ASTERISK = 42;
/** What `classifyCharacter` says of punctuation; of word characters it says nothing. */
const PUNCTUATION = 2;

const tokenizeStars: Tokenizer = function (effects, ok) {
  const before = classifyCharacter(this.previous);
  const inside = (code: Code): State | undefined => {
    if (code === ASTERISK) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit('attentionSequence');
    const after = classifyCharacter(code);
    const opens = !after || (after === PUNCTUATION && before !== undefined);
    const closes = !before || (before === PUNCTUATION && after !== undefined);
    token._open = opens && (before !== undefined || !closes);
    token._close = closes && (after !== undefined || !opens);
    return ok(code);
  };
  return code => {
    effects.enter('attentionSequence');
    return inside(code);
  };
};

const stars: Construct = {
  name: 'stars',
  tokenize: tokenizeStars,
  ...(attention.resolveAll && { resolveAll: attention.resolveAll }),
};

export const INLINE: Extension = {
  text: { [ASTERISK]: stars },
  disable: {
    null: [
      'attention',
      'autolink',
      'blockQuote',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'hardBreakEscape',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelStartImage',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

const parser = parse({ extensions: [INLINE] });

/**
 * The tokens of a run's text, offsets in `value`. Called for the inline text only: what micromark does about blocks is left out, which
 * is most of its work.
 */
export function tokenise(value: string): Event[] {
  // micromark drops a byte order mark at the start; to its rules, a no-break space is the same.
  const text = value.replace(/^\uFEFF/, '\u00A0');
  return parser.text().write(preprocess()(text, undefined, true));
}
