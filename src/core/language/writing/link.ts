import { escapeSnippet } from '../edits';
import { inlinesIn, runsIn, takesInlines, wholeWords } from './runs';
import type { WritingCommand } from './types';

const ADDRESS = /^https?:\/\/[^\s<>()]+$/;

/** Makes a link of the selected words; an address in the clipboard is taken. In a link, the address is selected. */
export const link: WritingCommand = ({ article, selections: [selection = { start: 0, end: 0 }], values }) => {
  const [run] = runsIn(article, selection);
  if (!takesInlines(article, selection.start)) return 'noStory';
  const { text } = article;
  const round = (run ? inlinesIn(run, 'link') : []).find(
    ({ start, end }) => start <= selection.start && selection.end <= end,
  );
  if (round) {
    const start = text.lastIndexOf('](', round.end) + 2;
    return { changes: [], selections: [{ start, end: round.end - 1 }] };
  }
  const words = run ? wholeWords(text, selection, run) : { start: selection.start, end: selection.start };
  const address = values['clipboard']?.trim() ?? '';
  const target = ADDRESS.test(address) ? escapeSnippet(address) : '${2:https://}';
  const label = words.start < words.end ? escapeSnippet(text.slice(words.start, words.end)) : '${1:words}';
  return { changes: [{ ...words, text: `[${label}](${target})$0`, snippet: true }] };
};
