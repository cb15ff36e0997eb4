import { matchesIn } from '../../article/matches';
import type { Passage } from '../engine/view-types';
import { isQuoted } from '../facts/quoted';
import { sentencesOf } from '../facts/sentences';
import { valueOf } from '../facts/numbers';
import { defineRule, type Examples, type Finding } from '../rule';

type Message = 'names' | 'parts' | 'percentages';

/** "three men: Ahmed Ali, John Smith and Peter Brown." The list must be the rest of the sentence. */
const NAMED =
  /\b([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{1,2}) (?:\p{Ll}+ ){0,2}(?:people|men|women|boys|girls|children|members|suspects|victims|defendants|candidates|countries|states|ministers|players|others)(?: (?:(?:were|are|was|have been) (?:named|identified) )?as|:| [–—-]) (\p{Lu}[^.;:()"“”]*)$/u;
const NAME =
  /^(?:the )?\p{Lu}[\p{L}'’.-]*(?: (?:(?:al|bin|de|van|von|der|of|the) )?\p{Lu}[\p{L}'’.-]*)*(?:, \d{1,3})?$/u;

/** Splits "A, 23, B, 45, and C, 19" into names; `undefined` where one of them is no name. */
function namesOf(list: string): readonly string[] | undefined {
  const names = list
    .replace(/, (\d{1,3})(?=,|$| and )/g, '')
    .split(/, and |, | and /)
    .map(name => name.trim());
  return names.every(name => NAME.test(name)) ? names : undefined;
}

function* names(passage: Passage): Generator<Finding<Message>> {
  for (const { start, end } of sentencesOf(passage)) {
    const sentence = passage.text.slice(start, end).replace(/[.!?]["'”’)]*$/, '');
    const match = NAMED.exec(sentence);
    const list = match && namesOf(match[2] ?? '');
    const said = match && valueOf(match[1] ?? '');
    if (!match || !list || said === null || said === undefined || list.length === said || list.length < 2) continue;
    const from = start + match.index;
    const span = { start: from, end: from + (match[1] ?? '').length };
    if (!isQuoted(passage, span))
      yield { messageId: 'names', data: { said, named: list.length }, ...passage.at(span.start, span.end) };
  }
}

/** Shares of two groups, not two sides of one. */
const GROUPS = /;|\bamong\b|\bof \p{Lu}/u;
const SHARE = /(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)/g;
/** Two sides of one question: their shares cannot be more than the whole. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:in favour|for it|for the|support(?:ed|s)?|back(?:ed|s)?|approv\w+)\b/,
    /\b(?:against|oppos\w+|disapprov\w+|reject(?:ed|s)?)\b/,
  ],
  [/\b(?:said yes|voted yes|yes)\b/i, /\b(?:said no|voted no|no)\b/i],
  [/\b(?:Remain|to stay)\b/, /\b(?:Leave|to leave)\b/],
];

interface Share {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The shares of the sentence that starts at `from`; none where they are of several groups. */
const sharesIn = (sentence: string, from: number): readonly Share[] =>
  GROUPS.test(sentence)
    ? []
    : matchesIn(sentence, SHARE).map(({ index, 0: words, 1: figures }) => ({
        value: Number(figures),
        start: from + index,
        end: from + index + words.length,
      }));

/** Whether each share stands beside another side of one question. */
function areOpposed(text: string, [first, second]: readonly Share[], end: number): boolean {
  if (!first || !second) return false;
  const [before, after] = [text.slice(first.start, second.start), text.slice(second.start, end)];
  return SIDES.some(
    ([one, other]) => (one.test(before) && other.test(after)) || (other.test(before) && one.test(after)),
  );
}

/** What parts a whole among several: a vote, a poll's answers. Rates that rise and fall add up to nothing. */
const PARTED =
  /\b(?:votes?|voted|polled|of those (?:asked|polled|questioned)|undecided|(?:did|do)(?: not|n['’]t) know|(?:are|were) unsure)\b/;
const RATES =
  /\b(?:rose|risen|fell|fallen|up|down|grew|grown|gain\w*|drop\w*|increas\w+|decreas\w+|than|compared|both|also)\b/;

const arePartsOfOne = (sentence: string, shares: readonly Share[]): boolean =>
  shares.length > 2 && PARTED.test(sentence) && !RATES.test(sentence);

/** Rounding may add one to the whole. */
const MOST = 101;

function* percentages(passage: Passage): Generator<Finding<Message>> {
  if (!/%|per ?cent/.test(passage.text)) return;
  for (const { start, end } of sentencesOf(passage)) {
    const sentence = passage.text.slice(start, end);
    const shares = sharesIn(sentence, start);
    const [first, last] = [shares[0], shares.at(-1)];
    const sum = Math.round(shares.reduce((all, { value }) => all + value, 0) * 10) / 10;
    if (!first || !last || sum <= MOST || isQuoted(passage, { start: first.start, end: last.end })) continue;
    const at = passage.at(first.start, last.end);
    if (shares.length === 2 && areOpposed(passage.text, shares, end))
      yield { messageId: 'percentages', data: { sum }, ...at };
    else if (arePartsOfOne(sentence, shares)) yield { messageId: 'parts', data: { sum }, ...at };
  }
}

export const rule = defineRule({
  id: 'sum-check',
  group: 'consistency',
  severity: 'warning',
  languages: ['en'],
  messages: {
    names: 'The sentence says {said} and names {named}.',
    percentages: 'The two sides add up to {sum}%.',
    parts: 'The shares of this vote add up to {sum}%.',
  },
  docs: {
    what: 'A number of people followed by a list with more or fewer names, and the sides of a vote with more than 100% between them.',
    why: 'Readers count. When the sum is wrong they wonder who was left out, and what else is.',
  },
  needs: 'passage',
  passages: ['paragraph', 'item'],
  *check(passage) {
    yield* names(passage);
    yield* percentages(passage);
  },
});

export const examples: Examples = {
  valid: [
    { title: 'It adds up', text: 'Police named three men: Ahmed Ali, John Smith and Peter Brown.\n' },
    { title: 'Rates', text: 'Turnout among voters rose 40% in May, 50% in June and 60% in July.\n' },
    { title: 'Rounded', text: 'Some 51% supported the plan and 50% opposed it.\n' },
  ],
  invalid: [
    {
      title: 'Three men, four names',
      text: 'Police named three men: Ahmed Ali, John Smith, Paul Jones and Peter Brown.\n',
      problems: [{ message: 'The sentence says 3 and names 4.', at: 'three' }],
    },
    {
      title: 'Three victims, two names',
      text: 'Police named the three victims as Ahmed Ali, 23, and John Smith, 31. Two men were named as Paul Jones, Peter Brown and Anna Berg.\n',
      problems: [
        { message: 'The sentence says 3 and names 2.', at: 'three' },
        { message: 'The sentence says 2 and names 3.', at: 'Two' },
      ],
    },
    {
      title: 'More than everybody',
      text: 'Some 61% supported the plan and 48% opposed it.\n',
      problems: [{ message: 'The two sides add up to 109%.', at: '61% supported the plan and 48%' }],
    },
    {
      title: 'A poll',
      text: 'Of voters, 48% backed the plan, 44% were against and 12% did not know.\n',
      problems: [
        { message: 'The shares of this vote add up to 104%.', at: '48% backed the plan, 44% were against and 12%' },
      ],
    },
    {
      title: 'Three parties',
      text: 'Labour had 44% of the vote, the Conservatives 38% and the Liberal Democrats 24%.\n',
      problems: [
        {
          message: 'The shares of this vote add up to 106%.',
          at: '44% of the vote, the Conservatives 38% and the Liberal Democrats 24%',
        },
      ],
    },
  ],
};
