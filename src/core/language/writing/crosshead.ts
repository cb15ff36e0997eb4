import { plainText } from '../../article/text';
import { blockAt, blockSpan } from '../ranges';
import { blockInsertion } from './blocks';
import type { WritingCommand } from './types';

/** Puts a crosshead over the paragraph at the cursor. A crosshead becomes a paragraph again. */
export const crosshead: WritingCommand = ({ article, selections: [{ start } = { start: 0 }] }) => {
  if (start < article.front.span.end) return 'noStory';
  const block = blockAt(article, start);
  const node = article.blocks[block]?.node;
  if (node?.type !== 'crosshead') {
    const at = block < 0 ? start : blockSpan(article, block).start;
    return { changes: [blockInsertion(article, at, '## ${1:Crosshead}')] };
  }
  const span = blockSpan(article, block);
  const opener = /^[ \t]*#+[ \t]*/.exec(article.text.slice(span.start, span.end))?.[0].length ?? 0;
  if (plainText(node).trim() === '') return 'noChange';
  return { changes: [{ start: span.start, end: span.start + opener, text: '' }] };
};
