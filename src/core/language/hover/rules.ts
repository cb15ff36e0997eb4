import { RULES } from '../../lint/rules';
import { pageOf } from '../../lint/rule';
import { blockSpan } from '../ranges';
import type { Teller } from './types';
import { holds, paragraphs } from './words';

const RULE_ID = /[a-z][a-z-]*[a-z]/g;

/** A rule, where a note suppresses it. */
export const rule: Teller = (spot, { say }) => {
  const note = spot.block < 0 ? undefined : spot.article.blocks[spot.block];
  if (note?.node.type !== 'note' || !/^<!--\s*lint-ignore\b/.test(note.text)) return undefined;
  const { start } = blockSpan(spot.article, spot.block);
  for (const { index, 0: id } of note.text.matchAll(RULE_ID)) {
    const span = { start: start + index, end: start + index + id.length };
    const found = holds(span, spot.offset) ? RULES.find(candidate => candidate.id === id) : undefined;
    if (found)
      return {
        ...span,
        text: paragraphs(`**${id}**`, say(found.docs.what), say(found.docs.why), `[${say('More')}](${pageOf(id)})`),
      };
  }
  return undefined;
};
