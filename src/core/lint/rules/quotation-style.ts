import { findSpans } from '../../speech/spans';
import type { Quotation } from '../../speech/types';
import { phrase } from '../../say';
import type { Passage, PassageKind } from '../engine/view-types';
import { defineRule, type Edit, type Examples, type Suggestion } from '../rule';

type Marks = Quotation['marks'];

/** Which marks each kind of passage takes. */
const WANTED: Partial<Record<PassageKind, Marks>> = {
  headline: 'single',
  slot: 'single',
  crosshead: 'single',
  pullQuote: 'single',
  paragraph: 'double',
  item: 'double',
  caption: 'double',
  summary: 'double',
};

const CHANGED: Readonly<Record<Marks, Readonly<Record<string, string>>>> = {
  single: { '"': "'", '“': '‘', '”': '’', '„': '‚' },
  double: { "'": '"', '‘': '“', '’': '”', '‚': '„' },
};

const mark = (passage: Passage, at: number, wanted: Marks): Edit | undefined => {
  const text = CHANGED[wanted][passage.text.charAt(at)];
  return text === undefined ? undefined : { ...passage.at(at, at + 1), text };
};

type Marked = Pick<Quotation, 'closed' | 'end' | 'marks' | 'start' | 'text'>;

/** A pull quote is somebody's words throughout: what it quotes in turn is told by its marks alone. */
const quotationsIn = ({ kind, text, quotations }: Passage): readonly Marked[] =>
  kind === 'pullQuote'
    ? findSpans(text).map(({ start, end, double, closed }) => {
        return { start, end, closed, text: text.slice(start, end), marks: double ? 'double' : 'single' };
      })
    : quotations;

/** Where double marks stand in a paragraph, single ones are most likely inside them, closed or not. */
const mayBeInside = ({ text }: Passage, wanted: Marks): boolean => wanted === 'double' && /["“”„«]/.test(text);

/** The marks changed on both sides; not where the other marks stand inside, for then they would have to change too. */
function edits(passage: Passage, { start, end, text }: Marked, wanted: Marks): readonly Edit[] {
  const inside = wanted === 'double' ? /["“”„]/ : /['‘’‚]/;
  const both = [mark(passage, start, wanted), mark(passage, end - 1, wanted)].filter(edit => edit !== undefined);
  return inside.test(text.slice(1, -1)) || both.length < 2 ? [] : both;
}

/** Takes away the marks of a pull quote that are round all of it. */
function roundAll(passage: Passage): Suggestion | undefined {
  const { length } = passage.text;
  const [only, ...more] = findSpans(passage.text).filter(({ depth }) => depth === 0);
  if (only?.start !== 0 || only.end !== length || !only.closed || more.length) return undefined;
  const edits = [
    { ...passage.at(0, only.inner.start), text: '' },
    { ...passage.at(only.inner.end, length), text: '' },
  ];
  return { title: phrase('Take out the quotation marks'), edits, safe: true };
}

export const rule = defineRule({
  id: 'quotation-style',
  group: 'attribution',
  severity: 'warning',
  languages: ['en'],
  messages: {
    single: 'Headlines and crossheads take single quotation marks.',
    within: 'Within a pull quote, quotation marks are single: the page draws the double ones.',
    drawn: 'A pull quote has no quotation marks round it: the page draws them.',
    double: 'Text and captions take double quotation marks; single ones stand inside a quotation.',
  },
  docs: {
    what: 'Double quotation marks in a headline, a crosshead or within a pull quote, marks round a whole pull quote, single ones in the text, the summary or a caption.',
    why: 'Readers learn to read marks: double ones hold words somebody said. In headlines single ones save space.',
    source: 'BBC News style guide, "Quotation marks"',
  },
  needs: 'passage',
  passages: ['headline', 'slot', 'crosshead', 'pullQuote', 'paragraph', 'item', 'caption', 'summary'],
  *check(passage) {
    if (passage.kind === 'pullQuote') {
      const round = roundAll(passage);
      if (round) {
        yield { messageId: 'drawn', ...passage.at(0, passage.text.length), fixes: [round] };
        return;
      }
    }
    const wanted = WANTED[passage.kind];
    if (!wanted || mayBeInside(passage, wanted)) return;
    for (const quotation of quotationsIn(passage)) {
      if (quotation.marks === wanted || !quotation.closed) continue;
      const changed = edits(passage, quotation, wanted);
      const title = wanted === 'single' ? phrase('Use single quotation marks') : phrase('Use double quotation marks');
      yield {
        messageId: passage.kind === 'pullQuote' ? 'within' : wanted,
        ...passage.at(quotation.start, quotation.end),
        ...(changed.length && { fixes: [{ title, edits: changed, safe: true }] }),
      };
    }
  },
});

const single = 'Headlines and crossheads take single quotation marks.';
const within = 'Within a pull quote, quotation marks are single: the page draws the double ones.';
const drawn = 'A pull quote has no quotation marks round it: the page draws them.';
const double = 'Text and captions take double quotation marks; single ones stand inside a quotation.';

export const examples: Examples = {
  valid: [
    { title: 'A headline', text: "---\nheadline: 'New threats' face Nato\n---\n" },
    { title: 'Text', text: '"Once again we are in a coalition," he said.\n' },
    { title: 'A pull quote', text: "> They sprayed 'go home' on our front door\n> -- Sandra Harris\n" },
    { title: 'An apostrophe', text: "Nato's members don't agree.\n" },
  ],
  invalid: [
    {
      title: 'Within a pull quote',
      text: '> They sprayed "go home" on our front door\n> -- Sandra Harris\n',
      problems: [{ message: within, at: '"go home"' }],
      fixed: "> They sprayed 'go home' on our front door\n> -- Sandra Harris\n",
    },
    {
      title: 'Round a pull quote',
      text: '> "They sprayed \'go home\' on our door"\n> -- Sandra Harris\n',
      problems: [{ message: drawn, at: '"They sprayed \'go home\' on our door"' }],
      fixed: "> They sprayed 'go home' on our door\n> -- Sandra Harris\n",
    },
    {
      title: 'A headline with double marks',
      text: '---\nheadline: Putin warns of "new threats" to Nato\n---\n',
      problems: [{ message: single, at: '"new threats"' }],
      fixed: "---\nheadline: Putin warns of 'new threats' to Nato\n---\n",
    },
    {
      title: 'Text with single marks',
      text: "'Once again we are in a coalition,' Lord Robertson said.\n",
      problems: [{ message: double, at: "'Once again we are in a coalition,'" }],
      fixed: '"Once again we are in a coalition," Lord Robertson said.\n',
    },
    {
      title: 'A headline between the quotation marks of YAML',
      text: '---\nheadline: "Putin: \\"New threats\\" to Nato"\n---\n',
      problems: [{ message: single, at: '\\"New threats\\"' }],
      fixed: '---\nheadline: "Putin: \'New threats\' to Nato"\n---\n',
    },
  ],
};
