import { matchesIn } from '../../article/matches';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples } from '../rule';

/** Words that stand where a name should; each names nobody whom a reader could ask. */
/** A cheap look first. */
const MAYBE = /source|insider|bserver|[Ii]t (?:is|was|has)|anonym|[Uu]n(?:named|identified)|to be (?:named|identified)/;
const PATTERN = new RegExp(
  [
    '\\b(?:[Ss]ources|[Ii]nsiders|[Oo]bservers) (?:have |had )?(?:said|say|told|claim(?:ed)?|suggest(?:ed)?|believe)',
    '\\b[Aa]n? (?:\\w+ )?(?:source|insider) (?:has |had )?(?:said|says|told|claim(?:s|ed))',
    '\\b(?:[Ss]ources|[Aa] source) (?:close to|familiar with|with knowledge of)',
    '\\b[Aa]ccording to (?:\\w+ )?sources',
    '\\b(?:[Aa]nonymous|[Uu]nnamed|[Uu]nidentified) (?:sources?|officials?)',
    '\\b[Ii]t (?:is|was|has been) (?:(?:believed|thought|claimed|reported|rumoured) that|understood(?: that|(?! (?:that|by|as|in|to))))',
    '\\b(?:asked|wished|wanted|did not (?:wish|want)|declined) (?:not )?to be (?:named|identified)',
    '\\bon condition of anonymity',
  ]
    .map(words => `${words}(?![\\w-])`)
    .join('|'),
  'g',
);

export const rule = defineRule({
  id: 'unnamed-source',
  group: 'attribution',
  severity: 'information',
  languages: ['en'],
  messages: { unnamed: '“{words}” names nobody. Say who, or why the source cannot be named.' },
  docs: {
    what: 'A claim that rests on a source without a name: "sources said", "it is understood that".',
    why: 'A reader cannot weigh what nobody stands for. An unnamed source needs a reason that the reader is told, and an editor who knows the name.',
    source: 'BBC Editorial Guidelines, section 3.3.12, "Anonymous sources"; Reuters Handbook of Journalism, "Sources"',
  },
  needs: 'passage',
  passages: ['paragraph', 'item'],
  *check(passage) {
    if (!MAYBE.test(passage.text)) return;
    for (const match of matchesIn(passage.text, PATTERN)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isQuoted(passage, span)) continue;
      yield { messageId: 'unnamed', data: { words: match[0] }, ...passage.at(span.start, span.end) };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'A name', text: 'Mr Ivanov told reporters in Moscow that the talks had gone well.\n' },
    { title: 'Somebody else’s words', text: '"Sources said so," Mr Ivanov joked.\n' },
  ],
  invalid: [
    {
      title: 'Sources',
      text: 'Sources close to the talks were hopeful. It is understood that a deal is near.\n',
      problems: [
        {
          message: '“Sources close to” names nobody. Say who, or why the source cannot be named.',
          at: 'Sources close to',
        },
        {
          message: '“It is understood that” names nobody. Say who, or why the source cannot be named.',
          at: 'It is understood that',
        },
      ],
    },
    {
      title: 'Somebody who keeps out of sight',
      text: 'According to government sources a deal is near. An official, who asked not to be named, was hopeful.\n',
      problems: [
        {
          message: '“According to government sources” names nobody. Say who, or why the source cannot be named.',
          at: 'According to government sources',
        },
        {
          message: '“asked not to be named” names nobody. Say who, or why the source cannot be named.',
          at: 'asked not to be named',
        },
      ],
    },
  ],
};
