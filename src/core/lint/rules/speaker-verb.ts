import type { Quotation } from '../../speech/types';
import type { Passage } from '../engine/view-types';
import { defineRule, type Examples, type Finding } from '../rule';

/** Verbs that judge the speaker, with what they make a reader think. */
const LOADED: Readonly<Record<string, string>> = {
  claim: 'suggests that it is not true',
  admit: 'suggests that there was something to hide',
  insist: 'suggests that somebody doubts it',
  concede: 'suggests that an argument was lost',
  confess: 'suggests guilt',
  boast: 'suggests vanity',
  brag: 'suggests vanity',
  moan: 'makes fun of the speaker',
  whine: 'makes fun of the speaker',
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

function finding(passage: Passage, quotation: Quotation): Finding<'loaded'> | undefined {
  const { cue = '', cueSpan } = quotation;
  const lemma = lemmaOf(cue);
  if (lemma === undefined || !cueSpan || !isHere(passage, quotation)) return undefined;
  const at = passage.at(cueSpan.start, cueSpan.end);
  const said = /s$/.test(cue) ? 'says' : 'said';
  const plain = /(?:ed|s)$/.test(cue);
  return {
    messageId: 'loaded',
    data: { verb: cue, effect: LOADED[lemma] ?? '' },
    ...at,
    ...(plain && { fixes: [{ title: `Change it to “${said}”`, edits: [{ ...at, text: said }] }] }),
  };
}

export const rule = defineRule({
  id: 'speaker-verb',
  group: 'attribution',
  severity: 'information',
  languages: ['en'],
  messages: { loaded: '“{verb}” {effect}. “Said” takes no side.' },
  docs: {
    what: 'A reporting verb that judges the speaker: claimed, admitted, insisted, conceded.',
    why: 'The verb tells a reader what to think of the words before they have been weighed. Sometimes that is right; it should be meant.',
    source: 'BBC News style guide, "said"; Guardian style guide, "claim"',
  },
  needs: 'passage',
  passages: ['paragraph', 'item', 'caption'],
  *check(passage) {
    const seen = new Set<number>();
    for (const quotation of passage.quotations) {
      const found = finding(passage, quotation);
      if (!found || seen.has(found.start)) continue;
      seen.add(found.start);
      yield found;
    }
  },
});

export const examples: Examples = {
  valid: [{ title: 'Said', text: '"We are waiting for proposals from the US side," Mr Ivanov said.\n' }],
  invalid: [
    {
      title: 'Claimed',
      text: '"We are waiting for proposals from the US side," Mr Ivanov claimed.\n',
      problems: [{ message: '“claimed” suggests that it is not true. “Said” takes no side.', at: 'claimed' }],
      fixed: '"We are waiting for proposals from the US side," Mr Ivanov said.\n',
    },
  ],
};
