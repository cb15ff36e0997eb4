/** Articles as people and machines could type them: pieces of every construct, whole and broken, in any order. */
import fc from 'fast-check';

const WORDS = [
  'Nato',
  'Mr Putin said',
  '2*3*4',
  'F*** off',
  '*stress*',
  '**strong**',
  '[Mugabe] should go',
  '[a](b)',
  '[x]()',
];
const ODD = [
  '\\*',
  '\\',
  '<b>',
  '&amp;',
  '@_foo_',
  '`code`',
  "``We are ready,'' he said ``",
  '~~~',
  '\u00A0',
  '\uFEFF',
  '\0',
];
const MORE = [
  '“curly”',
  'R&D',
  '*',
  '**',
  '***',
  '[',
  ']',
  '](',
  ')',
  '!',
  '![',
  '|',
  ' | ',
  '{',
  '}',
  '"',
  '…',
  '😀',
  '\uD800',
];
const LINES = [
  '## Crosshead',
  '# One',
  '###',
  '> quote',
  '>',
  '> -- Lord Robertson, Nato chief',
  '> - x',
  '![alt](a.jpg)',
  '![alt]( )',
  '![broken](',
  'Photo: AP',
  '- item',
  '- ',
  '1. first',
  '1990. was',
  '::video[line [x]]{by="me"}',
  '::video[line',
  '::map[x]',
  '::embed[x]{url=http://x}',
  ':::box[Title]',
  ':::see-also',
  ':::links',
  ':::table',
  ':::verse',
  ':::correction{date=2001-11-24}',
  '::::quote[Who]',
  ':::thing',
  ':::',
  '::::',
  '<!-- note -->',
  '<!-- a --> text',
  '<!--',
  '-->',
  '- 17 Nov 01 | UK | [Blair](x)',
  'a | b',
  'Source: Nato',
  '---',
  'headline: Nato',
  '  ',
  '\t- x',
  '> - x\u00A0',
  'Photo: x\u00A0',
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD, ...MORE) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Inline text of one line. */
export const inlineText = fc
  .array(word, { maxLength: 8 })
  .chain(words => fc.constantFrom(' ', '').map(gap => words.join(gap).replace(/[\r\n]/g, ' ')));

const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...LINES) }, { weight: 2, arbitrary: inlineText });
const lineEnd = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('\n', '\n\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', '\r', '\r\n\r\n', '\n \n', '') },
);

/** The text of a whole article, however broken. */
export const articleText = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '---\nheadline: Nato: a view\nbyline: A\n---\n',
      '---\nheadline: Nato\n',
      '---\n',
      '\uFEFF',
    ),
    fc.array(fc.tuple(line, lineEnd), { maxLength: 14 }),
  )
  .map(([front, lines]) => front + lines.map(pair => pair.join('')).join(''));

/** One edit of a text, as positions from 0 to 1. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  text: fc.oneof(
    fc.constantFrom('', '\n', ' ', ':', '-', '>', '\n\n', '\r', '-->', '<!--', ':::\n', '\n:::\n', '---\n', '\uFEFF'),
    line,
    fc.tuple(line, lineEnd).map(pair => pair.join('')),
  ),
});
