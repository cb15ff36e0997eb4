import { phrase } from '../../say';
import { nearestQuotation, occurrences, type Hit } from '../facts/body-search';
import { displayedQuotes, type DisplayedQuote } from '../facts/displayed-quotes';
import { canBeSame } from '../facts/same-person';
import type { ArticleView } from '../engine/view-types';
import { fittedTo } from '../engine/written';
import { defineRule, type Examples, type Finding, type Place } from '../rule';

type Where = DisplayedQuote['where'];
const OTHER_WORDS = {
  'words in caption': 'These words are not in the story. A caption says what the story says, word for word.',
  'words in headline': 'These words are not in the story. A headline says what the story says, word for word.',
  'words in pull quote': 'These words are not in the story. A pull quote says what the story says, word for word.',
} satisfies Readonly<Record<`words in ${Where}`, string>>;
const OTHER_SPEAKER = {
  'speaker of caption': 'This caption gives the words to {speaker}; in the story {said} says them.',
  'speaker of headline': 'This headline gives the words to {speaker}; in the story {said} says them.',
  'speaker of pull quote': 'This pull quote gives the words to {speaker}; in the story {said} says them.',
} satisfies Readonly<Record<`speaker of ${Where}`, string>>;
type Message = keyof typeof OTHER_SPEAKER | keyof typeof OTHER_WORDS;
type Displayed = ReturnType<typeof displayedQuotes>[number];

const placed = (span: { start: number; end: number }, block: number | undefined): Place =>
  block === undefined ? span : { ...span, block };

/** The body's own words, shown beside the problem and offered in their place. */
function otherWords(article: ArticleView, { value, block }: Displayed): Finding<Message> {
  const { passage, inner, where } = value;
  const at = placed(passage.at(inner.start, inner.end), block);
  const near = nearestQuotation(article, value.pieces.map(({ words }) => words).join(' '));
  const messageId = `words in ${where}` as const;
  if (!near) return { messageId, ...at };
  const words = near.passage.text.slice(near.span.start + 1, near.span.end - 1).replace(/[,.]$/, '');
  const related = {
    ...near.passage.at(near.span.start, near.span.end),
    block: near.block,
    message: phrase('The story has these words.'),
  };
  const fix = { title: phrase('Use the words of the story'), edits: [{ ...at, text: words }] };
  return { messageId, ...at, related: [related], fixes: fittedTo(passage, [fix]) };
}

/** The first place where the story gives the words to somebody; nobody else is to be given them where one place agrees. */
function otherSpeaker({ value, block }: Displayed, hits: readonly Hit[], words: string): Finding<Message> | undefined {
  const { speaker, passage, inner, where } = value;
  if (speaker === undefined) return undefined;
  const told = occurrences(hits, words).flatMap(place => {
    const said = place.quotation?.person ?? place.quotation?.speaker;
    return said === undefined ? [] : [{ place, said }];
  });
  const [first] = told;
  if (!first || told.some(({ said }) => canBeSame(said, speaker))) return undefined;
  const { place, said } = first;
  const related = {
    ...place.passage.at(place.span.start, place.span.end),
    block: place.block,
    message: phrase('Here {said} says it.', { said }),
  };
  return {
    messageId: `speaker of ${where}`,
    data: { speaker, said },
    ...placed(passage.at(inner.start, inner.end), block),
    related: [related],
  };
}

function check(article: ArticleView, displayed: Displayed): Finding<Message> | undefined {
  const { pieces }: DisplayedQuote = displayed.value;
  const [first, ...others] = pieces;
  if (!first) return undefined;
  const hits = first.search(article);
  return hits.length && others.every(({ search }) => search(article).length)
    ? otherSpeaker(displayed, hits, first.words)
    : otherWords(article, displayed);
}

export const rule = defineRule({
  id: 'pull-quote-verbatim',
  group: 'attribution',
  severity: 'warning',
  raises: { ready: 'error' },
  messages: { ...OTHER_WORDS, ...OTHER_SPEAKER },
  docs: {
    what: 'A quotation in a pull quote, caption or headline that the story does not have in these words, or gives to somebody else.',
    why: 'Display type is read first and remembered longest. When its words differ from the story’s, one of the two misquotes somebody. The story’s words are offered, and never put in without being asked for.',
    source: 'BBC News style guide, "Quotes in headlines"',
  },
  needs: 'article',
  *check(article) {
    // Without a body there is nothing to compare with yet.
    if (article.intro < 0) return;
    for (const displayed of displayedQuotes(article)) {
      const finding = check(article, displayed);
      if (finding) yield finding;
    }
  },
});

const story = '"Once again we are in a coalition against a common enemy," Lord Robertson said.\n';

export const examples: Examples = {
  valid: [
    { title: 'Word for word', text: `${story}\n> Once again we are in a coalition\n> -- Lord Robertson\n` },
    {
      title: 'Two say it',
      text: `${story}\n"Once again we are in a coalition," Mr Putin repeated.\n\n> Once again we are in a coalition\n> -- Vladimir Putin\n`,
    },
    {
      title: 'With an omission',
      text: `${story}\n> Once again we are... against a common enemy\n> -- Lord Robertson\n`,
    },
  ],
  invalid: [
    {
      title: 'A caption in other words',
      text: `${story}\n![Two men](a.png)\nLord Robertson: "We are in a coalition again"\nPhoto: AP\n`,
      problems: [
        {
          message: 'These words are not in the story. A caption says what the story says, word for word.',
          at: 'We are in a coalition again',
        },
      ],
      fixed: `${story}\n![Two men](a.png)\nLord Robertson: "Once again we are in a coalition against a common enemy"\nPhoto: AP\n`,
    },
    {
      title: 'Another speaker',
      text: `${story}\n> Once again we are in a coalition\n> -- Vladimir Putin\n`,
      problems: [
        {
          message: 'This pull quote gives the words to Vladimir Putin; in the story Lord Robertson says them.',
          at: 'Once again we are in a coalition',
        },
      ],
    },
    {
      title: 'A pull quote in other words',
      text: `${story}\n> We are in a coalition again\n> -- Lord Robertson\n`,
      problems: [
        {
          message: 'These words are not in the story. A pull quote says what the story says, word for word.',
          at: 'We are in a coalition again',
        },
      ],
      fixed: `${story}\n> Once again we are in a coalition against a common enemy\n> -- Lord Robertson\n`,
    },
    {
      title: 'A headline in other words',
      text: `---\nheadline: Nato and Russia 'in a coalition again'\n---\n\n${story}`,
      problems: [
        {
          message: 'These words are not in the story. A headline says what the story says, word for word.',
          at: 'in a coalition again',
        },
      ],
      fixed: `---\nheadline: Nato and Russia 'Once again we are in a coalition against a common enemy'\n---\n\n${story}`,
    },
    {
      title: 'Another speaker in a caption',
      text: `${story}\n![Two men](a.png)\nVladimir Putin said: "Once again we are in a coalition"\nPhoto: AP\n`,
      problems: [
        {
          message: 'This caption gives the words to Vladimir Putin; in the story Lord Robertson says them.',
          at: 'Once again we are in a coalition',
        },
      ],
    },
    {
      title: 'Another speaker in a headline',
      text: `---\nheadline: Vladimir Putin said: 'Once again we are in a coalition'\n---\n\n${story}`,
      problems: [
        {
          message: 'This headline gives the words to Vladimir Putin; in the story Lord Robertson says them.',
          at: 'Once again we are in a coalition',
        },
      ],
    },
  ],
};
