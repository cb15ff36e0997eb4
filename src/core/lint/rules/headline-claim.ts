import { reportsSpeech } from '../../speech/reports';
import { occurrences, type Occurrence } from '../facts/body-search';
import { displayedQuotes } from '../facts/displayed-quotes';
import { sentencesOf } from '../facts/sentences';
import { defineRule, type Examples } from '../rule';

const CAPITALS = /^(?:[\p{Lu}\p{N}]\S*|\p{Ll}{1,3})(?:\s+(?:[\p{Lu}\p{N}]\S*|\p{Ll}{1,3}))+$/u;

/** A film, a law, a nickname: "American Sniper" in the middle of a sentence is what a thing is called. */
const isName = ({ passage: { text }, span }: Occurrence): boolean => CAPITALS.test(text.slice(span.start, span.end));

/** Whether the body says whose words they are: a quotation round them has a speaker, or their sentence reports what was said. */
function isSourced(place: Occurrence): boolean {
  const { passage, span, quotation } = place;
  if (quotation?.speaker !== undefined || (quotation?.speech && !quotation.orphan)) return true;
  if (quotation?.why === 'title-or-name' || isName(place)) return true;
  const sentence = sentencesOf(passage).find(({ end }) => span.start < end);
  return sentence !== undefined && reportsSpeech(passage.text.slice(sentence.start, sentence.end));
}

export const rule = defineRule({
  id: 'headline-claim',
  group: 'attribution',
  severity: 'warning',
  raises: { ready: 'error' },
  frontMatter: true,
  languages: ['en'],
  messages: {
    unsourced: 'The headline quotes these words, but the story does not say whose they are.',
  },
  docs: {
    what: 'Words between quotation marks in the headline that the story uses without a speaker, as its own.',
    why: 'Quotation marks in a headline say: somebody claims this. The story must say who, or the marks are ours and hide that we do not know.',
    source: 'BBC News style guide, "Headlines": a quote in a headline must be attributed in the story',
  },
  needs: 'article',
  *check(article) {
    for (const { value, block } of displayedQuotes(article)) {
      if (value.where !== 'headline' || block !== undefined) continue;
      const places = value.pieces.flatMap(({ search, words }) => occurrences(search(article), words));
      const { start, end } = value.inner;
      if (places.length && !places.some(isSourced)) yield { messageId: 'unsourced', ...value.passage.at(start, end) };
    }
  },
});

const headline = "---\nheadline: Nato faces 'new threats'\n---\n\n";

export const examples: Examples = {
  valid: [
    { title: 'Somebody says it', text: `${headline}Lord Robertson said there were "new threats" to the alliance.\n` },
    {
      title: 'Somebody says it further down',
      text: `${headline}Nato faces new threats, and has no answer.\n\n"We see new threats everywhere," Lord Robertson said.\n`,
    },
    { title: 'It is reported', text: `${headline}Nato faces new threats, its head has warned.\n` },
    { title: 'It is found', text: `${headline}Nato faces new threats, a report has found.\n` },
    {
      title: 'A title',
      text: '---\nheadline: "\'New Threats\' wins in Cannes"\n---\n\nThe film "New Threats" has won.\n',
    },
  ],
  invalid: [
    {
      title: 'In another slot',
      text: '---\nheadline: Nato and its fears\nheadlines: {index: Nato faces \'new threats\'}\n---\n\nNato faces "new threats" now.\n',
      problems: [
        {
          message: 'The headline quotes these words, but the story does not say whose they are.',
          at: "{index: Nato faces 'new threats'}",
        },
      ],
    },
    {
      title: 'The story says it itself',
      text: `${headline}Nato faces new threats, and has no answer to them.\n`,
      problems: [
        { message: 'The headline quotes these words, but the story does not say whose they are.', at: 'new threats' },
      ],
    },
  ],
};
