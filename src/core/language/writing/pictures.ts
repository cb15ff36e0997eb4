import { textField } from '../../article/fields-of';
import { LABELS } from '../../article/labels';
import { target } from '../../article/writing/parts';
import { escapeSnippet } from '../edits';
import { blockInsertion, placeBehind } from './blocks';
import type { WritingCommand } from './types';

/** Puts in a block for each picture (`values.paths`, one a line), to be filled in: alternative text, caption, credit. */
export const pictures: WritingCommand = ({ article, desk, selections: [{ start } = { start: 0 }], values }) => {
  const paths = (values['paths'] ?? '').split('\n').filter(path => path !== '');
  if (paths.length === 0) return 'noValue';
  const label = creditLabel(textField(article, 'language') ?? desk.language);
  const blocks = paths.map((path, at) => {
    const stop = (nth: number, words: string): string => `\${${at * 3 + nth}:${words}}`;
    const src = escapeSnippet(target({ value: path, start: 0, end: 0 }));
    return `![${stop(1, 'What the picture shows')}](${src})\n${stop(2, 'Caption')}\n${label}: ${stop(3, 'Credit')}`;
  });
  return { changes: [blockInsertion(article, placeBehind(article, start), blocks.join('\n\n'))] };
};

/** "Photo", "Фото": the word before the credit in the story's language. */
function creditLabel(language: string): string {
  const main = language.toLowerCase().split('-')[0];
  return LABELS.find(row => row.language === main)?.credit[0] ?? 'Photo';
}
