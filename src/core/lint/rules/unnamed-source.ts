import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples } from '../rule';

/** Words that stand where a name should; each names nobody whom a reader could ask. */
const PATTERN =
  /\b(?:(?:[Ss]ources|[Ii]nsiders|[Oo]bservers) (?:said|say|told|claim(?:ed)?|suggest(?:ed)?|believe)|(?:[Aa] |[Aa]n? \w+ )(?:source|insider) (?:said|says|told|claim(?:s|ed))|[Ii]t (?:is|was|has been) (?:understood|believed|thought|claimed|reported|rumoured) that|[Ss]ources close to|on condition of anonymity)(?![\w-])/g;

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
    for (const match of passage.text.matchAll(PATTERN)) {
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
  ],
};
