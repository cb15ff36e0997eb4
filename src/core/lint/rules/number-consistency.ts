import { phrase } from '../../say';
import { gather, type Gathered } from '../engine/gather';
import type { ArticleView, Passage } from '../engine/view-types';
import { memo } from '../engine/memo';
import { countsIn, numbersAlone, type Count } from '../facts/numbers';
import { defineRule, type Examples, type Finding } from '../rule';

type Message = 'above' | 'differs';

interface Shown {
  readonly passage: Passage;
  readonly count: Count;
}

const countsOf = memo((passage: Passage): readonly Count[] => countsIn(passage.text));

const inBody = gather(({ passages }): readonly Shown[] =>
  passages.flatMap(passage =>
    passage.kind === 'paragraph' || passage.kind === 'item' ? countsOf(passage).map(count => ({ passage, count })) : [],
  ),
);

const aloneInBody = gather(({ passages }) =>
  passages.flatMap(({ kind, text }) => (kind === 'paragraph' || kind === 'item' ? numbersAlone(text) : [])),
);

/** Words behind numbers that count nothing the story could count again. */
const VAGUE: ReadonlySet<string> = new Set(
  'year month week day hour minute second time per cent percent percentage point million billion more other of in on to and or the for from after before degree pound dollar euro'.split(
    ' ',
  ),
);

/** A headline of more numbers than this is none. */
const MOST_SHOWN = 20;

/** What the headline and the summary say is so many. */
function displayed({ front }: ArticleView): Shown[] {
  return front.passages
    .filter(({ kind }) => kind === 'headline' || kind === 'slot' || kind === 'summary')
    .flatMap(passage => countsOf(passage).map(count => ({ passage, count })))
    .filter(({ count }) => !VAGUE.has(count.noun))
    .slice(0, MOST_SHOWN);
}

/** 10000 as "10,000". */
const figure = (value: number): string => value.toLocaleString('en-GB');

const valuesOf = (counts: readonly Count[]): string =>
  [...new Set(counts.map(({ value }) => figure(value)))].slice(0, 3).join(' / ');

/** @param same what the story counts of the kind */
function againstStory(
  article: ArticleView,
  { passage, count }: Shown,
  same: Gathered<Shown>,
): Finding<Message> | undefined {
  if (same.some(({ value }) => value.count.value === count.value)) return undefined;
  // "Three men were in the car when it crashed, killing two."
  if (aloneInBody(article).some(({ value }) => value === count.value)) return undefined;
  const related = same.slice(0, 3).map(({ block, value }) => ({
    ...value.passage.at(value.count.start, value.count.end),
    block,
    message: phrase('Here it is {value}.', { value: figure(value.count.value) }),
  }));
  const data = { value: figure(count.value), noun: count.noun, others: valuesOf(same.map(({ value }) => value.count)) };
  return { messageId: 'differs', data, ...passage.at(count.start, count.end), related };
}

/** Of what the story does not count, the headline, which stands above the others, and they may still disagree. */
function againstAbove({ passage, count }: Shown, shown: readonly Shown[]): Finding<Message> | undefined {
  const headline = shown.filter(other => other.passage.kind === 'headline' && other.count.noun === count.noun);
  if (passage.kind === 'headline' || !headline.length) return undefined;
  if (headline.some(other => other.count.value === count.value)) return undefined;
  const related = headline.map(other => ({
    ...other.passage.at(other.count.start, other.count.end),
    message: phrase('Here it is {value}.', { value: figure(other.count.value) }),
  }));
  const data = { value: figure(count.value), noun: count.noun, others: valuesOf(headline.map(other => other.count)) };
  return { messageId: 'above', data, ...passage.at(count.start, count.end), related };
}

export const rule = defineRule({
  id: 'number-consistency',
  group: 'consistency',
  severity: 'warning',
  raises: { ready: 'error' },
  languages: ['en'],
  frontMatter: true,
  messages: {
    differs: 'Here it is {value} ({noun}); the story says {others}.',
    above: 'Here it is {value} ({noun}); the headline says {others}.',
  },
  docs: {
    what: 'A number in a headline or the summary that the story gives differently, "19 members" above, "18 members" below, or that the headline and the summary give differently.',
    why: 'Numbers change while a story is written, and the headline is forgotten. Readers notice, and believe neither.',
  },
  needs: 'article',
  *check(article) {
    const shown = displayed(article);
    const body = shown.length ? inBody(article) : [];
    for (const one of shown) {
      const same = body.filter(({ value }) => value.count.noun === one.count.noun);
      const finding = same.length ? againstStory(article, one, same) : againstAbove(one, shown);
      if (finding) yield finding;
    }
  },
});

const front = (headline: string): string => `---\nheadline: ${headline}\n---\n\n`;

export const examples: Examples = {
  valid: [
    { title: 'In words and in figures', text: `${front('Nineteen members agree')}Nato has 19 members.\n` },
    {
      title: 'The number without its noun',
      text: `${front('Two men killed in crash')}Three men were in the car when it crashed, killing two.\n`,
    },
    {
      title: 'Another count',
      text: `${front('Two ministers resign')}There were 12 ministers in the cabinet. Two ministers left.\n`,
    },
  ],
  invalid: [
    {
      title: 'It went up',
      text: `${front('Nato: 18 members agree')}All 19 members of Nato agreed.\n`,
      problems: [{ message: 'Here it is 18 (member); the story says 19.', at: '18' }],
    },
    {
      title: 'The summary has another',
      text: '---\nheadline: Nato has 18 members\nsummary: All 19 members agree.\n---\n\nNato agrees.\n',
      problems: [{ message: 'Here it is 19 (member); the headline says 18.', at: '19' }],
    },
  ],
};
