import { strayClosings } from '../../speech/stray';
import type { Quotation } from '../../speech/types';
import { phrase } from '../../say';
import { defineRule, type Examples } from '../rule';

const message = 'This quotation is never closed, so readers cannot tell where it ends. Add the closing mark.';

const unopened = 'This mark closes a quotation that nothing opens. Put the opening mark where the words begin.';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“' };

function closingMark({ text }: Quotation): string {
  const opening = text.charAt(0);
  return CLOSING[opening] ?? opening;
}

export const rule = defineRule({
  id: 'unclosed-quotation',
  group: 'attribution',
  severity: 'warning',
  raises: { ready: 'error' },
  messages: { unclosed: message, unopened },
  docs: {
    what: 'A quotation that is opened and not closed, and a mark that closes what nothing opens. One that goes on in the next paragraph, with an opening mark there, is closed where it ends.',
    why: 'Without the closing mark, a reader takes our words for the speaker’s, or the other way round.',
  },
  needs: 'passage',
  passages: ['paragraph', 'item', 'caption', 'headline', 'slot', 'summary', 'crosshead'],
  *check(passage) {
    for (const at of strayClosings(passage.text, passage.quotations))
      yield { messageId: 'unopened', ...passage.at(at, at + 1) };
    for (const quotation of passage.quotations) {
      if (quotation.closed) continue;
      const { start, end } = passage.at(quotation.start, quotation.end);
      const edits = [{ start: end, end, text: closingMark(quotation) }];
      yield {
        messageId: 'unclosed',
        start,
        end,
        fixes: [{ title: phrase('Close it at the end of the paragraph'), edits }],
      };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'Closed', text: '"We are in coalition again," Lord Robertson said.\n' },
    {
      title: 'It goes on in the next paragraph',
      text: 'Lord Robertson said: "We are in coalition again.\n\n"We shall not forget it."\n',
    },
    { title: 'Inches', text: 'The 12" single and the 7" one came out in May.\n' },
  ],
  invalid: [
    {
      title: 'Never closed',
      text: 'Lord Robertson said: "We are in coalition again.\n\nThe talks go on.\n',
      problems: [{ message, at: '"We are in coalition again.' }],
      fixed: 'Lord Robertson said: "We are in coalition again."\n\nThe talks go on.\n',
    },
    {
      title: 'Never opened',
      text: 'The talks were useful", Lord Robertson said.\n',
      problems: [{ message: unopened, at: '"' }],
    },
    {
      title: 'A second paragraph without its opening mark',
      text: 'Lord Robertson said: "We are in coalition again.\n\nWe shall not forget it."\n',
      problems: [
        { message, at: '"We are in coalition again.' },
        { message: unopened, at: '"' },
      ],
      fixed: 'Lord Robertson said: "We are in coalition again."\n\nWe shall not forget it."\n',
    },
  ],
};
