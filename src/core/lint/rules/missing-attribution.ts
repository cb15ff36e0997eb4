import type { Quotation } from '../../speech/types';
import { phrase } from '../../say';
import { gather } from '../engine/gather';
import { memo } from '../engine/memo';
import type { ArticleView, Passage } from '../engine/view-types';
import { knownSpeakers } from '../facts/speakers';
import { defineRule, type Examples, type Suggestion } from '../rule';

interface Orphan {
  readonly passage: Passage;
  readonly quotation: Quotation;
}

const orphansOf = gather(({ passages }): readonly Orphan[] =>
  passages.flatMap(passage =>
    passage.kind === 'paragraph' || passage.kind === 'item'
      ? passage.quotations.filter(({ orphan }) => orphan).map(quotation => ({ passage, quotation }))
      : [],
  ),
);

const MOST_SPEAKERS = 5;
const SENTENCE_STARTS = /(?:^|[.!?]["'”’)]*)\s*$/;
const SENTENCE_GOES_ON = /^[^.!?"“”]*(?=[.!?](?:\s|$))/;

/** A place where a speaker can be named, and the words round the name. */
interface Spot {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** "Lord Robertson said: " before a quotation that opens its sentence; ", Lord Robertson said" where the sentence ends after it. */
const spotOf = memo(({ passage, quotation: { start, end } }: Orphan): Spot | undefined => {
  const { text } = passage;
  if (SENTENCE_STARTS.test(text.slice(Math.max(0, start - 40), start)))
    return { at: passage.at(start, start).start, before: '', after: ' said: ' };
  const rest = SENTENCE_GOES_ON.exec(text.slice(end))?.[0];
  if (rest === undefined) return undefined;
  return { at: passage.at(end + rest.length, end + rest.length).start, before: ', ', after: ' said' };
});

function suggestions(orphan: Orphan, block: number, speakers: readonly string[]): Suggestion[] {
  const spot = spotOf(orphan);
  if (!spot) return [];
  const { at, before, after } = spot;
  return speakers.slice(0, MOST_SPEAKERS).map(speaker => ({
    title: phrase('Attribute this to {speaker}', { speaker }),
    edits: [{ block, start: at, end: at, text: before + speaker + after }],
  }));
}

/** A reader comes to the intro from the headline: "Robertson: 'We want no walls'" tells who goes on. */
const headlineTells = ({ front }: ArticleView): boolean =>
  front.passages.some(
    ({ kind, quotations }) => kind === 'headline' && quotations.some(({ speaker }) => speaker !== undefined),
  );

export const rule = defineRule({
  id: 'missing-attribution',
  group: 'attribution',
  severity: 'warning',
  raises: { ready: 'error' },
  languages: ['en'],
  messages: {
    orphan: 'This quotation has no speaker in this paragraph or the one before. Say who said it.',
  },
  docs: {
    what: 'A quotation in the story whose speaker the reader is not told.',
    why: 'A reader judges a claim by who makes it. Words in quotation marks without a speaker ask the reader to trust the reporter that somebody said them. Titles, names and scare quotes are left alone, and so is a quotation whose speaker stands in the paragraph before.',
    source: 'BBC News style guide, "Quotes"; BBC Editorial Guidelines, section 3 (accuracy)',
  },
  needs: 'article',
  *check(article) {
    const orphans = orphansOf(article);
    if (!orphans.length) return;
    const speakers = knownSpeakers(article);
    for (const { block, value } of orphans) {
      if (block === article.intro && headlineTells(article)) continue;
      const { passage, quotation } = value;
      const at = passage.at(quotation.start, quotation.end);
      yield { messageId: 'orphan', block, ...at, fixes: suggestions(value, block, speakers) };
    }
  },
});

export const examples: Examples = {
  valid: [
    {
      title: 'The speaker in the same sentence',
      text: '"We are waiting for concrete proposals from the US side," Mr Ivanov said.\n',
    },
    {
      title: 'The speaker in the paragraph before',
      text: 'Lord Robertson said the alliance had changed for good.\n\n"We are in coalition again against a common enemy. We will not forget it."\n',
    },
    {
      title: 'The headline names the speaker',
      text: `---\nheadline: "Robertson: 'We want no walls'"\n---\n\n"We want no walls between us and Russia any more."\n`,
    },
    { title: 'A name is no quotation', text: 'The film "Enemy at the Gates" was set in Stalingrad.\n' },
  ],
  invalid: [
    {
      title: 'Nobody says it',
      text: 'Mr Ivanov said: "We are waiting for concrete proposals from the US side."\n\nIt rained in Moscow all night long.\n\n"There will be no deal on missiles this week. That much is certain by now."\n',
      problems: [
        {
          message: 'This quotation has no speaker in this paragraph or the one before. Say who said it.',
          at: '"There will be no deal on missiles this week. That much is certain by now."',
        },
      ],
      fixed:
        'Mr Ivanov said: "We are waiting for concrete proposals from the US side."\n\nIt rained in Moscow all night long.\n\nMr Ivanov said: "There will be no deal on missiles this week. That much is certain by now."\n',
    },
  ],
};
