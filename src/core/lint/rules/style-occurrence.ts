import type { Desk } from '../../desk/types';
import type { Occurrence } from '../../desk/style';
import { gather, type Placed } from '../engine/gather';
import { memo } from '../engine/memo';
import type { Passage } from '../engine/view-types';
import { houseStyleOf, reasonOf } from '../facts/house-style';
import { defineRule, type Examples } from '../rule';

interface Hit {
  readonly passage: Passage;
  readonly entry: Occurrence;
  readonly start: number;
  readonly end: number;
}

const hitsFor = memo((desk: Desk) =>
  gather(({ passages }): readonly Hit[] =>
    passages.flatMap(passage =>
      houseStyleOf(desk)
        .matches(passage)
        .flatMap(match =>
          match.kind === 'occurrence' ? [{ passage, entry: match.entry, start: match.start, end: match.end }] : [],
        ),
    ),
  ),
);

function byEntry(hits: readonly Placed<Hit>[]): ReadonlyMap<Occurrence, readonly Placed<Hit>[]> {
  const groups = new Map<Occurrence, Placed<Hit>[]>();
  for (const hit of hits) {
    const group = groups.get(hit.value.entry);
    if (group) group.push(hit);
    else groups.set(hit.value.entry, [hit]);
  }
  return groups;
}

export const rule = defineRule({
  id: 'style-occurrence',
  group: 'style',
  severity: 'information',
  languages: ['en'],
  messages: { often: '“{words}” is number {count} of its kind here; house style has at most {most}.{reason}' },
  docs: {
    what: 'A word used more often in one article than the house style has it.',
    why: 'A strong word is strong once.',
    source: 'BBC News style guide; the desk’s own list in crosshead.yaml',
  },
  needs: 'article',
  *check(article, { desk }) {
    for (const [{ most, reason }, hits] of byEntry(hitsFor(desk)(article)))
      for (const [i, { block, value }] of hits.slice(most).entries()) {
        const { passage, start, end } = value;
        const words = passage.text.slice(start, end);
        const data = { words, count: most + i + 1, most, reason: reasonOf({ reason }) };
        yield { messageId: 'often', data, ...passage.at(start, end), block };
      }
  },
});

export const examples: Examples = {
  valid: [{ title: 'Once', text: 'An iconic building.\n' }],
  invalid: [
    {
      title: 'Twice',
      text: 'An iconic building.\n\nA legendary architect.\n',
      problems: [
        {
          message: '“legendary” is number 2 of its kind here; house style has at most 1. The reader decides.',
          at: 'legendary',
        },
      ],
    },
  ],
};
