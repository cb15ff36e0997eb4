import { matchesIn } from '../../article/matches';
import { hasSubject } from '../../speech/subjects';
import type { Quotation } from '../../speech/types';
import type { Span } from '../../article/types';
import { phrase } from '../../say';
import type { Passage } from '../engine/view-types';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples, type Finding } from '../rule';

/** Verbs that judge the speaker, with what they make a reader think. */
const MESSAGES = {
  untrue: '“{verb}” suggests that it is not true. “Said” takes no side.',
  hidden: '“{verb}” suggests that there was something to hide. “Said” takes no side.',
  doubted: '“{verb}” suggests that somebody doubts it. “Said” takes no side.',
  lost: '“{verb}” suggests that an argument was lost. “Said” takes no side.',
  guilt: '“{verb}” suggests guilt. “Said” takes no side.',
  vanity: '“{verb}” suggests vanity. “Said” takes no side.',
  ridicule: '“{verb}” makes fun of the speaker. “Said” takes no side.',
};
type Message = keyof typeof MESSAGES;

const LOADED: Readonly<Record<string, Message>> = {
  claim: 'untrue',
  admit: 'hidden',
  insist: 'doubted',
  concede: 'lost',
  confess: 'guilt',
  boast: 'vanity',
  brag: 'vanity',
  moan: 'ridicule',
  whine: 'ridicule',
};
const FORM = /^(claim|admit|insist|conced|confess|boast|brag|moan|whin)(?:t|g)?(?:e|es|ed|s|ing)?$/;
const LEMMAS: Readonly<Record<string, string>> = { conced: 'concede', whin: 'whine' };

const lemmaOf = (cue: string): string | undefined => {
  const stem = FORM.exec(cue.toLowerCase())?.[1];
  return stem === undefined ? undefined : (LEMMAS[stem] ?? stem);
};

/** Cues of the paragraph before are reported there. */
const isHere = ({ text }: Passage, { cue = '', cueSpan }: Quotation): boolean =>
  cueSpan?.paragraph === 0 && text.slice(cueSpan.start, cueSpan.end) === cue;

/** @param span where the verb stands */
function loaded(passage: Passage, verb: string, span: Span): Finding<Message> | undefined {
  const messageId = LOADED[lemmaOf(verb) ?? ''];
  if (messageId === undefined) return undefined;
  const at = passage.at(span.start, span.end);
  const said = /s$/.test(verb) ? 'says' : 'said';
  const plain = /(?:ed|s)$/.test(verb);
  return {
    messageId,
    data: { verb },
    ...at,
    ...(plain && {
      fixes: [{ title: phrase('Change it to “{text}”', { text: said }), edits: [{ ...at, text: said }] }],
    }),
  };
}

/** "Mr Ivanov claimed that …": words reported without being quoted. */
const REPORTED =
  /\b(?:(?:claim|insist|confess|boast|brag)g?ed|admitted|conceded|insists|admits|concedes|confesses|brags|claims|boasts) that\b/g;
/** "He denied claims that …": what is as likely a noun. */
const MAY_BE_NOUN = /^(?:claims|boasts)$/;
/** Characters in which the subject of a verb is looked for. */
const REACH = 60;

function* reported(passage: Passage): Generator<Finding<Message>> {
  for (const { 0: words, index } of matchesIn(passage.text, REPORTED)) {
    const span = { start: index, end: index + words.length - ' that'.length };
    const verb = words.slice(0, -' that'.length);
    if (MAY_BE_NOUN.test(verb) && !hasSubject(passage.text.slice(Math.max(0, index - REACH), index))) continue;
    const found = isQuoted(passage, span) ? undefined : loaded(passage, verb, span);
    if (found) yield found;
  }
}

function* ofQuotations(passage: Passage): Generator<Finding<Message>> {
  for (const quotation of passage.quotations) {
    const { cue = '', cueSpan } = quotation;
    const found = cueSpan && isHere(passage, quotation) ? loaded(passage, cue, cueSpan) : undefined;
    if (found) yield found;
  }
}

export const rule = defineRule({
  id: 'speaker-verb',
  group: 'attribution',
  severity: 'information',
  languages: ['en'],
  messages: MESSAGES,
  docs: {
    what: 'A reporting verb that judges the speaker, beside a quotation or before “that”: claimed, admitted, insisted, conceded.',
    why: 'The verb tells a reader what to think of the words before they have been weighed. Sometimes that is right; it should be meant.',
    source: 'BBC News style guide, "said"; Guardian style guide, "claim"',
  },
  needs: 'passage',
  passages: ['paragraph', 'item', 'caption'],
  *check(passage) {
    const seen = new Set<number>();
    for (const found of [...ofQuotations(passage), ...reported(passage)]) {
      if (seen.has(found.start)) continue;
      seen.add(found.start);
      yield found;
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'Said', text: '"We are waiting for proposals from the US side," Mr Ivanov said.\n' },
    {
      title: 'A noun',
      text: 'The claims that he had been paid were never proved. He hit back at claims that he lied, and denied claims that he fled.\n',
    },
  ],
  invalid: [
    {
      title: 'Claimed',
      text: '"We are waiting for proposals from the US side," Mr Ivanov claimed.\n',
      problems: [{ message: '“claimed” suggests that it is not true. “Said” takes no side.', at: 'claimed' }],
      fixed: '"We are waiting for proposals from the US side," Mr Ivanov said.\n',
    },
    {
      title: 'Admitted',
      text: '"We are waiting for proposals from the US side," Mr Ivanov admitted.\n',
      problems: [
        { message: '“admitted” suggests that there was something to hide. “Said” takes no side.', at: 'admitted' },
      ],
      fixed: '"We are waiting for proposals from the US side," Mr Ivanov said.\n',
    },
    {
      title: 'Insisted',
      text: '"We are waiting for proposals from the US side," Mr Ivanov insisted.\n',
      problems: [{ message: '“insisted” suggests that somebody doubts it. “Said” takes no side.', at: 'insisted' }],
      fixed: '"We are waiting for proposals from the US side," Mr Ivanov said.\n',
    },
    {
      title: 'Conceded',
      text: '"We are waiting for proposals from the US side," Mr Ivanov conceded.\n',
      problems: [{ message: '“conceded” suggests that an argument was lost. “Said” takes no side.', at: 'conceded' }],
      fixed: '"We are waiting for proposals from the US side," Mr Ivanov said.\n',
    },
    {
      title: 'Confessed',
      text: '"We are waiting for proposals from the US side," Mr Ivanov confessed.\n',
      problems: [{ message: '“confessed” suggests guilt. “Said” takes no side.', at: 'confessed' }],
      fixed: '"We are waiting for proposals from the US side," Mr Ivanov said.\n',
    },
    {
      title: 'Boasted',
      text: '"We are waiting for proposals from the US side," Mr Ivanov boasted.\n',
      problems: [{ message: '“boasted” suggests vanity. “Said” takes no side.', at: 'boasted' }],
      fixed: '"We are waiting for proposals from the US side," Mr Ivanov said.\n',
    },
    {
      title: 'Moaned',
      text: '"We are waiting for proposals from the US side," Mr Ivanov moaned.\n',
      problems: [{ message: '“moaned” makes fun of the speaker. “Said” takes no side.', at: 'moaned' }],
      fixed: '"We are waiting for proposals from the US side," Mr Ivanov said.\n',
    },
    {
      title: 'In the present',
      text: 'The council claims that it was told. Mr Ivanov also boasts that he won.\n',
      problems: [
        { message: '“claims” suggests that it is not true. “Said” takes no side.', at: 'claims' },
        { message: '“boasts” suggests vanity. “Said” takes no side.', at: 'boasts' },
      ],
      fixed: 'The council says that it was told. Mr Ivanov also says that he won.\n',
    },
    {
      title: 'Without a quotation',
      text: 'Mr Ivanov insists that Russia is waiting, and admitted that time is short.\n',
      problems: [
        { message: '“insists” suggests that somebody doubts it. “Said” takes no side.', at: 'insists' },
        { message: '“admitted” suggests that there was something to hide. “Said” takes no side.', at: 'admitted' },
      ],
      fixed: 'Mr Ivanov says that Russia is waiting, and said that time is short.\n',
    },
  ],
};
