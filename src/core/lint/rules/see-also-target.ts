import { DAY, dayAt, midnight } from '../../time/calendar';
import { readInstant } from '../../time/instant';
import type { LinkItem } from '../../article/types';
import { phrase } from '../../say';
import { gather } from '../engine/gather';
import { folded } from '../facts/fold';
import { defineRule, type Examples, type Finding } from '../rule';
import type { Target } from '../surroundings';

type Message = 'date' | 'headline' | 'missing';

const items = gather(({ node }) => (node.type === 'seeAlso' ? node.children.filter(({ target }) => target.value) : []));

/** On the day as it was anywhere: a date has no zone. */
function isOtherDay(typed: string, published: number): boolean {
  const date = readInstant(typed, 'UTC');
  return date !== undefined && Math.abs(date.epoch - (midnight(dayAt(published)) ?? published)) > DAY;
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** A headline in another script is the line's own language for an article in another. */
const isOtherHeadline = (typed: string, linked: string): boolean =>
  folded(linked) !== folded(typed) && isLatin(linked) === isLatin(typed);

function* differences(
  { headline, date, target }: LinkItem,
  linked: Target | null,
  block: number,
): Generator<Finding<Message>> {
  if (linked === null) {
    yield { messageId: 'missing', data: { target: target.value }, block, start: target.start, end: target.end };
    return;
  }
  if (linked.headline !== undefined && isOtherHeadline(headline.value, linked.headline)) {
    const at = { block, start: headline.start, end: headline.end };
    const edits = [{ ...at, text: linked.headline.replace(/[[\]\\]/g, '\\$&') }];
    yield {
      messageId: 'headline',
      data: { headline: linked.headline },
      ...at,
      fixes: [{ title: phrase('Use its headline'), edits }],
    };
  }
  if (date && linked.published !== undefined && isOtherDay(date.value, linked.published)) {
    const day = new Date(linked.published).toISOString().slice(0, 10);
    yield { messageId: 'date', data: { day }, block, start: date.start, end: date.end };
  }
}

export const rule = defineRule({
  id: 'see-also-target',
  group: 'pictures',
  severity: 'warning',
  messages: {
    missing: 'There is no file “{target}”.',
    headline: 'The article linked to is headed “{headline}”.',
    date: 'The article linked to was published on {day}.',
  },
  docs: {
    what: 'A line under "See also" whose file is missing, or whose headline or date is not the linked article’s.',
    why: 'A link that leads nowhere, or to a story other than the one it promised, costs a reader’s trust in all the others.',
  },
  needs: 'article',
  *check(article, { surroundings: { targets = {} } }) {
    for (const { block, value } of items(article)) {
      const linked = targets[value.target.value];
      if (linked !== undefined) yield* differences(value, linked, block);
    }
  },
});

const line = ':::see-also\n- 17 Nov 01 | UK Politics | [Blair pushes Russia-Nato ties](blair.article)\n:::\n';

export const examples: Examples = {
  valid: [
    {
      title: 'As it is',
      text: line,
      targets: { 'blair.article': { headline: 'Blair pushes Russia-Nato ties', published: Date.UTC(2001, 10, 17, 9) } },
    },
    { title: 'A target that may be empty', text: ':::see-also\n- [Blair pushes Russia-Nato ties]()\n:::\n' },
  ],
  invalid: [
    {
      title: 'No such file',
      text: line,
      targets: { 'blair.article': null },
      problems: [{ message: 'There is no file “blair.article”.', at: 'blair.article' }],
    },
    {
      title: 'Another headline and day',
      text: line,
      targets: { 'blair.article': { headline: 'Blair: Let Russia in', published: Date.UTC(2001, 10, 20, 9) } },
      problems: [
        { message: 'The article linked to was published on 2001-11-20.', at: '17 Nov 01' },
        { message: 'The article linked to is headed “Blair: Let Russia in”.', at: 'Blair pushes Russia-Nato ties' },
      ],
      fixed: ':::see-also\n- 17 Nov 01 | UK Politics | [Blair: Let Russia in](blair.article)\n:::\n',
    },
    {
      title: 'A headline with brackets',
      text: line,
      targets: { 'blair.article': { headline: 'Blair: [We] let Russia in', published: Date.UTC(2001, 10, 17, 9) } },
      problems: [
        {
          message: 'The article linked to is headed “Blair: [We] let Russia in”.',
          at: 'Blair pushes Russia-Nato ties',
        },
      ],
      fixed: ':::see-also\n- 17 Nov 01 | UK Politics | [Blair: \\[We\\] let Russia in](blair.article)\n:::\n',
    },
  ],
};
