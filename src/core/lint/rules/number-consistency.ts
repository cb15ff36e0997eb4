import { phrase } from '../../say';
import { gather } from '../engine/gather';
import type { ArticleView, Passage } from '../engine/view-types';
import { memo } from '../engine/memo';
import { countsIn, type Count } from '../facts/numbers';
import { defineRule, type Examples } from '../rule';

const countsOf = memo((passage: Passage): readonly Count[] => countsIn(passage.text));

const inBody = gather(({ passages }) =>
  passages.flatMap(passage =>
    passage.kind === 'paragraph' || passage.kind === 'item' ? countsOf(passage).map(count => ({ passage, count })) : [],
  ),
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
function displayed({ front }: ArticleView): { readonly passage: Passage; readonly count: Count }[] {
  return front.passages
    .filter(({ kind }) => kind === 'headline' || kind === 'summary')
    .flatMap(passage => countsOf(passage).map(count => ({ passage, count })))
    .filter(({ count }) => !VAGUE.has(count.noun))
    .slice(0, MOST_SHOWN);
}

export const rule = defineRule({
  id: 'number-consistency',
  group: 'consistency',
  severity: 'warning',
  raises: { ready: 'error' },
  languages: ['en'],
  frontMatter: true,
  messages: { differs: 'Here it is {value} ({noun}); the story says {others}.' },
  docs: {
    what: 'A number in the headline or summary that the story gives differently: "19 members" above, "18 members" below.',
    why: 'Numbers change while a story is written, and the headline is forgotten. Readers notice, and believe neither.',
  },
  needs: 'article',
  *check(article) {
    const shown = displayed(article);
    const body = shown.length ? inBody(article) : [];
    for (const { passage, count } of shown) {
      const same = body.filter(({ value }) => value.count.noun === count.noun);
      if (!same.length || same.some(({ value }) => value.count.value === count.value)) continue;
      const related = same.slice(0, 3).map(({ block, value }) => ({
        ...value.passage.at(value.count.start, value.count.end),
        block,
        message: phrase('Here it is {value}.', { value: value.count.value }),
      }));
      const others = [...new Set(same.map(({ value }) => value.count.value))].slice(0, 3).join(', ');
      const data = { value: count.value, noun: count.noun, others };
      yield { messageId: 'differs', data, ...passage.at(count.start, count.end), related };
    }
  },
});

const front = (headline: string): string => `---\nheadline: ${headline}\n---\n\n`;

export const examples: Examples = {
  valid: [
    { title: 'In words and in figures', text: `${front('Nineteen members agree')}Nato has 19 members.\n` },
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
  ],
};
