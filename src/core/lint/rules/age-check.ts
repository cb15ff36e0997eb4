import { matchesIn } from '../../article/matches';
import { phrase } from '../../say';
import { gather, type Placed } from '../engine/gather';
import type { Passage } from '../engine/view-types';
import { defineRule, type Examples } from '../rule';

interface Age {
  readonly passage: Passage;
  /** The surname. */
  readonly name: string;
  readonly first: string | undefined;
  readonly age: number;
  readonly start: number;
  readonly end: number;
}

/** "John Smith, 45,", "Smith, 45, said", "Mr Smith, aged 45". */
const AGED =
  /(?:(\p{Lu}\p{Ll}[\p{L}'’-]*) (?:\p{Lu}\.? )?)?(\p{Lu}\p{Ll}[\p{L}'’-]*), (?:aged |who is )?(\d{1,3})(?=[,.;)]|\s+(?:of|from|and|was|is|said|who)\b)(?!\.\d|,\d{3})/gu;
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

const canBeSame = (a: Age, b: Age): boolean => a.first === undefined || b.first === undefined || a.first === b.first;

const isSame = (a: Age, b: Age): boolean => a.first === b.first && a.age === b.age;

export const rule = defineRule({
  id: 'age-check',
  group: 'consistency',
  severity: 'warning',
  languages: ['en'],
  messages: { differs: '{name} is {age} here and {other} before.' },
  docs: {
    what: 'Two ages for one person in one article.',
    why: 'One of the two is wrong, and a family will see it.',
  },
  needs: 'article',
  *check(article) {
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
    { title: 'A date', text: 'On Friday, November, 23 they met. In November, 24 left.\n' },
  ],
  invalid: [
    {
      title: 'He grew older',
      text: 'John Smith, 45, was there.\n\nMr Smith, 46, left at noon.\n',
      problems: [{ message: 'Smith is 46 here and 45 before.', at: '46' }],
    },
  ],
};
