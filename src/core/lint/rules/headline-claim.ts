import { placeIn, type Hit } from '../facts/body-search';
import { displayedQuotes, type BodyPiece } from '../facts/displayed-quotes';
import { defineRule, type Examples } from '../rule';

/** Whether the body says whose words they are: a quotation round them has a speaker. */
function isSourced(hit: Hit, { words }: BodyPiece): boolean {
  const { start } = placeIn(hit, words);
  const around = hit.passage.quotations.find(quotation => quotation.start <= start && start < quotation.end);
  return around?.speaker !== undefined || (around !== undefined && !around.orphan);
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
      const [piece] = value.pieces;
      const hit = piece?.search(article);
      const { start, end } = value.inner;
      if (piece && hit && !isSourced(hit, piece)) yield { messageId: 'unsourced', ...value.passage.at(start, end) };
    }
  },
});

const headline = "---\nheadline: Nato faces 'new threats'\n---\n\n";

export const examples: Examples = {
  valid: [
    { title: 'Somebody says it', text: `${headline}Lord Robertson said there were "new threats" to the alliance.\n` },
  ],
  invalid: [
    {
      title: 'The story says it itself',
      text: `${headline}Nato faces new threats, and has no answer to them.\n`,
      problems: [
        { message: 'The headline quotes these words, but the story does not say whose they are.', at: 'new threats' },
      ],
    },
  ],
};
