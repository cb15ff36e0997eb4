import { didYouMean } from '../../desk/nearest';
import { phrase } from '../../say';
import type { PlacedIgnore, Run } from '../engine/run';
import { defineRule, type Examples, type Finding } from '../rule';

type Message = 'badDate' | 'expired' | 'noReason' | 'noRule' | 'unknown' | 'unused';

/** What says nothing about a problem any more, and can go. */
const IDLE: ReadonlySet<Message> = new Set<Message>(['expired', 'unused']);

/** The first thing that is wrong with a suppression, the gravest first. */
function fault(
  { ignore, expired, used }: PlacedIgnore,
  run: Run,
): Pick<Finding<Message>, 'data' | 'messageId'> | undefined {
  const [first] = ignore.rules;
  const unknown = ignore.rules.find(rule => !run.knows(rule));
  if (first === undefined) return { messageId: 'noRule' };
  // "lint-ignore rule - reason": the words behind the rule are no rules.
  if (!ignore.reason && run.knows(first)) return { messageId: 'noReason' };
  if (unknown !== undefined)
    return { messageId: 'unknown', data: { rule: unknown, hint: didYouMean(unknown, run.rules) } };
  if (!ignore.reason) return { messageId: 'noReason' };
  if (Number.isNaN(ignore.expires)) return { messageId: 'badDate', data: { date: ignore.until ?? '' } };
  if (expired) return { messageId: 'expired', data: { date: ignore.until ?? '' } };
  return used ? undefined : { messageId: 'unused', data: { rules: ignore.rules.join(', ') } };
}

export const rule = defineRule({
  id: 'unused-ignore',
  group: 'format',
  severity: 'warning',
  messages: {
    unused: 'This note suppresses nothing: there is no “{rules}” problem here any more. Take it out.',
    expired: 'This suppression held until {date}. Deal with the problem, or give it a new date.',
    noReason: 'A suppression needs a reason, after a colon: lint-ignore rule: reason. Until then it does nothing.',
    noRule: 'This suppression names no rule: lint-ignore rule: reason.',
    unknown: 'There is no rule “{rule}”.{hint}',
    badDate: 'There is no day “{date}”. Write the date as 2026-12-31.',
  },
  docs: {
    what: 'A suppression that suppresses nothing, has run out, has no reason, or names no rule there is.',
    why: 'A suppression is a promise that somebody looked. One that outlives its problem hides the next one, and one without a reason cannot be checked by the desk.',
  },
  needs: 'run',
  *check(run) {
    for (const placed of run.ignores) {
      const found = fault(placed, run);
      const { start, end } = placed.ignore;
      const fixes = [{ title: phrase('Remove this note'), edits: [{ block: placed.block, start, end, text: '' }] }];
      if (found) yield { ...found, block: placed.block, start, end, ...(IDLE.has(found.messageId) && { fixes }) };
    }
  },
});

const note = (text: string): string => `<!-- lint-ignore ${text} -->`;

export const examples: Examples = {
  valid: [{ title: 'A note that is no suppression', text: '<!-- Check with the lawyers -->\n\nText.\n' }],
  invalid: [
    {
      title: 'Nothing to suppress',
      text: `${note('unclosed-quotation: quoted as printed')}\n\nText.\n`,
      problems: [
        {
          message: 'This note suppresses nothing: there is no “unclosed-quotation” problem here any more. Take it out.',
          at: note('unclosed-quotation: quoted as printed'),
        },
      ],
      fixed: '\n\nText.\n',
    },
    {
      title: 'No reason',
      text: `${note('missing-attribution')}\n\nText.\n`,
      problems: [
        {
          message: 'A suppression needs a reason, after a colon: lint-ignore rule: reason. Until then it does nothing.',
          at: note('missing-attribution'),
        },
      ],
    },
    {
      title: 'A dash instead of the colon',
      text: `${note('missing-attribution - court copy')}\n\nText.\n`,
      problems: [
        {
          message: 'A suppression needs a reason, after a colon: lint-ignore rule: reason. Until then it does nothing.',
          at: note('missing-attribution - court copy'),
        },
      ],
    },
    {
      title: 'No rule',
      text: `${note(': court copy')}\n\nText.\n`,
      problems: [{ message: 'This suppression names no rule: lint-ignore rule: reason.', at: note(': court copy') }],
    },
    {
      title: 'A day that does not exist',
      text: `${note('missing-attribution: court copy (until 2001-02-30)')}\n\nText.\n`,
      problems: [
        {
          message: 'There is no day “2001-02-30”. Write the date as 2026-12-31.',
          at: note('missing-attribution: court copy (until 2001-02-30)'),
        },
      ],
    },
    {
      title: 'Past its day',
      text: `${note('missing-attribution: court copy (until 2001-10-01)')}\n\nText.\n`,
      problems: [
        {
          message: 'This suppression held until 2001-10-01. Deal with the problem, or give it a new date.',
          at: note('missing-attribution: court copy (until 2001-10-01)'),
        },
      ],
      fixed: '\n\nText.\n',
    },
    {
      title: 'A rule that does not exist',
      text: `${note('mising-attribution: court copy')}\n\nText.\n`,
      problems: [
        {
          message: 'There is no rule “mising-attribution”. Did you mean “missing-attribution”?',
          at: note('mising-attribution: court copy'),
        },
      ],
    },
  ],
};
