import assert from 'node:assert/strict';
import { findSpans } from '../../../src/core/speech/spans';

/** The spans as they stand, nested ones with a > before them for each level, open ones with a … after them. */
const spans = (text: string): string[] =>
  findSpans(text).map(
    ({ start, end, depth, closed }) => '>'.repeat(depth) + text.slice(start, end) + (closed ? '' : '…'),
  );

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  'straight double marks': [
    ['He said: "We go."', '"We go."'],
    ['"We go," he said. "We stay."', '"We go,"', '"We stay."'],
    ['He called it ("a farce") twice.', '"a farce"'],
  ],
  'curly double marks': [
    ['He said: “We go.”', '“We go.”'],
    ['“We go,“ he said. “We stay.”', '“We go,“', '“We stay.”'],
    ['A “sea-change”—no less.', '“sea-change”'],
    ['He called it “abhorrent“ and „grotesk“ twice.', '“abhorrent“', '„grotesk“'],
  ],
  'mixed marks': [['“We go," he said.', '“We go,"']],
  'pointed marks': [
    ['Il a dit «on y va» hier.', '«on y va»'],
    ['« Bien », dit-il. « On y va. »', '« Bien »', '« On y va. »'],
    ['Il a dit : «\u00a0On y va\u202f!\u00a0»', '«\u00a0On y va\u202f!\u00a0»'],
    ['Er sagte »Gut« und ging.', '»Gut«'],
  ],
  "the wire's marks": [["``We go,'' he said. ``We stay.''", "``We go,''", "``We stay.''"]],
  'single marks, as in a BBC headline': [
    ["Nato offer 'a sea change', says Robertson", "'a sea change'"],
    ['Nato offer ‘a sea change’, says Robertson', '‘a sea change’'],
    ["Robertson: 'It's the players' day'", "'It's the players' day'"],
  ],
  'marks within marks': [
    ['“She told me: ‘Go home’, and I did.”', '“She told me: ‘Go home’, and I did.”', '>‘Go home’'],
    ['"She told me: \'Go home\'," he said.', '"She told me: \'Go home\',"', ">'Go home'"],
  ],
  'no mark at all': [
    ["The players' bus and the '90s rock 'n' roll band's van."],
    ["It's Berg's: don't touch 'em."],
    ['He is 6\'2" tall.'],
    ['<tweet date="today">'],
    ['rock ’n’ roll in the ’60s'],
  ],
  'a mark that nothing closes': [
    ['He said: "We go and never', '"We go and never…'],
    ['"We go and "never come back."', '"We go and…', '"never come back."'],
  ],
};

describe('quotation marks', () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    describe(kind, () => {
      for (const [text, ...found] of cases) it(text, () => assert.deepEqual(spans(text), found));
    });
  }
});
