import { matchesIn } from '../../article/matches';
import { phrase } from '../../say';
import { gather, type Placed } from '../engine/gather';
import type { ArticleView, Passage } from '../engine/view-types';
import { defineRule, type Examples, type Finding } from '../rule';

interface Age {
  readonly passage: Passage;
  /** The surname. */
  readonly name: string;
  readonly first: string | undefined;
  readonly age: number;
  /** "his brother, Paul Smith": nobody who has been named so far. */
  readonly relative: boolean;
  readonly start: number;
  readonly end: number;
}

/** "John Smith, 45,", "Smith, 45, said", "Mr Smith, aged 45". */
const AGED =
  /(?:(\p{Lu}\p{Ll}[\p{L}'’-]*) (?:\p{Lu}\.? )?)?(\p{Lu}\p{Ll}[\p{L}'’-]*), (?:aged |who is )?(\d{1,3})(?=[,.;)]|\s+(?:of|from|and|was|is|said|who)\b)(?!\.\d|,\d{3})/gu;
const RELATIVE =
  /\b(?:aunt|brother|cousin|daughter|father|grand\w+|husband|mother|nephew|niece|partner|sister|son|uncle|widow|wife),? $/i;
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Lord|Lady|Sir|Dame)$/;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

function agesIn(passage: Passage): readonly Age[] {
  if (!/, (?:aged |who is )?\d/.test(passage.text)) return [];
  return matchesIn(passage.text, AGED)
    .map(match => {
      const [whole, first, name = '', digits = ''] = match;
      const start = match.index + whole.length - digits.length;
      return {
        passage,
        name,
        first: HONORIFIC.test(first ?? '') ? undefined : first,
        age: Number(digits),
        relative: RELATIVE.test(passage.text.slice(Math.max(0, match.index - 20), match.index)),
        start,
        end: start + digits.length,
      };
    })
    .filter(({ name, first, age }) => !MONTH.test(name) && !MONTH.test(first ?? '') && age > 0 && age < 120);
}

const inBody = gather(({ passages }) =>
  passages.flatMap(passage =>
    passage.kind === 'paragraph' || passage.kind === 'item' || passage.kind === 'caption' ? agesIn(passage) : [],
  ),
);

const canBeSame = (a: Age, b: Age): boolean =>
  a.first === b.first || ((a.first === undefined || b.first === undefined) && !a.relative && !b.relative);

const isSame = (a: Age, b: Age): boolean => a.first === b.first && a.age === b.age;

/** "Man, 45, held" in a headline. */
const IN_HEADLINE =
  /(?:\p{Lu}\p{Ll}+|\b(?:boy|cyclist|driver|father|girl|man|mother|pensioner|pupil|student|teacher|teenager|woman)), (\d{1,3})(?=,|$)/gu;
/** "A 45-year-old man", "aged 45", "Mr Smith, 45,". */
const IN_STORY =
  /\b(\d{1,3})-year-old\b|\b(?:aged?|age of) (\d{1,3})\b|\p{L}, (\d{1,3})(?=[,.;)]| (?:of|from|and|was|is|said|who)\b)/gu;

const agesTold = gather(({ passages }) =>
  passages.flatMap(({ kind, text }) =>
    kind === 'paragraph' || kind === 'item'
      ? matchesIn(text, IN_STORY).map(([, old, aged, named]) => Number(old ?? aged ?? named))
      : [],
  ),
);
const figures = gather(({ passages }) => passages.flatMap(({ text }) => text.match(/\d+/g) ?? []));

/** Ages in the headlines and the summary that the story, which gives others, does not have. */
function* above(article: ArticleView): Generator<Finding<'above' | 'differs'>> {
  for (const passage of article.front.passages)
    for (const { index, 0: words, 1: age = '' } of matchesIn(passage.text, IN_HEADLINE)) {
      const told = [...new Set(agesTold(article).map(({ value }) => value))];
      if (!told.length || figures(article).some(({ value }) => value === age)) continue;
      const end = index + words.length;
      const data = { age, others: told.slice(0, 3).join(', ') };
      yield { messageId: 'above', data, ...passage.at(end - age.length, end) };
    }
}

export const rule = defineRule({
  id: 'age-check',
  group: 'consistency',
  severity: 'warning',
  languages: ['en'],
  messages: {
    differs: '{name} is {age} here and {other} before.',
    above: 'The age here is {age}; the story says {others}.',
  },
  docs: {
    what: 'Two ages for one person in one article, and an age in a headline that the story does not have.',
    why: 'One of the two is wrong, and a family will see it.',
  },
  needs: 'article',
  *check(article) {
    yield* above(article);
    const known = new Map<string, Placed<Age>[]>();
    for (const one of inBody(article)) {
      const { block, value } = one;
      const namesakes = known.get(value.name) ?? [];
      const before = namesakes.find(other => canBeSame(other.value, value) && other.value.age !== value.age);
      if (!namesakes.some(other => isSame(other.value, value))) known.set(value.name, [...namesakes, one]);
      if (!before) continue;
      const { passage, start, end, name, age } = value;
      const related = [
        {
          ...before.value.passage.at(before.value.start, before.value.end),
          block: before.block,
          message: phrase('Here it is {value}.', { value: before.value.age }),
        },
      ];
      yield {
        messageId: 'differs',
        data: { name, age, other: before.value.age },
        ...passage.at(start, end),
        block,
        related,
      };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'One age', text: 'John Smith, 45, was there. Mr Smith, 45, left.\n' },
    { title: 'A father and his son', text: 'John Smith, 45, came with Paul Smith, 12.\n' },
    { title: 'His brother', text: 'Smith, 34, denied it. His brother, Paul Smith, 36, said nothing.\n' },
    {
      title: 'The headline’s, in another form',
      text: '---\nheadline: Man, 45, held after crash, 2 hurt\n---\n\nA 45-year-old man was held. Anna Berg, 31, was hurt.\n',
    },
    { title: 'A date', text: 'On Friday, November, 23 they met. In November, 24 left.\n' },
  ],
  invalid: [
    {
      title: 'He grew older',
      text: 'John Smith, 45, was there.\n\nMr Smith, 46, left at noon.\n',
      problems: [{ message: 'Smith is 46 here and 45 before.', at: '46' }],
    },
    {
      title: 'Figures changed places on the way to the headline',
      text: '---\nheadline: Man, 45, held after crash\n---\n\nA 54-year-old man was held.\n',
      problems: [{ message: 'The age here is 45; the story says 54.', at: '45' }],
    },
  ],
};
