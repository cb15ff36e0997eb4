import { BLOCKS, type AttributeRow, type BlockRow } from '../../article/blocks';
import type { Say } from '../../say';
import type { Spot } from '../passages';
import { blockSpan } from '../ranges';
import type { Teller } from './types';
import { holds, paragraphs } from './words';

/** The row of the block at a spot, and where the block starts. */
function rowAt(spot: Spot): { readonly row: BlockRow; readonly start: number } | undefined {
  const source = spot.article.blocks[spot.block];
  const row = source && rowOf(source.node.type, source.text);
  return row && { row, start: blockSpan(spot.article, spot.block).start };
}

function rowOf(type: string, text: string): BlockRow | undefined {
  const rows = BLOCKS.filter(row => row.type === type);
  return rows.find(({ opener }) => opener !== '' && text.startsWith(opener.trim())) ?? rows[0];
}

/** A block, at its own opener: `##`, `>`, `::video`. */
export const block: Teller = (spot, { say }) => {
  const found = rowAt(spot);
  const span = found && { start: found.start, end: found.start + found.row.opener.trim().length };
  return found && span && found.row.opener !== '' && holds(span, spot.offset)
    ? { ...span, text: aboutBlock(found.row, say) }
    : undefined;
};

/** An attribute, at its name: `poster=`. */
export const attribute: Teller = (spot, { say }) => {
  const found = rowAt(spot);
  const node = spot.article.blocks[spot.block]?.node;
  if (!found || !node || !('attributes' in node)) return undefined;
  for (const { key } of node.attributes) {
    const span = { start: found.start + key.start, end: found.start + key.end };
    const row = found.row.attributes.find(({ name }) => name === key.value);
    if (row && holds(span, spot.offset)) return { ...span, text: aboutAttribute(row, say) };
  }
  return undefined;
};

const aboutAttribute = ({ name, documentation, example }: AttributeRow, say: Say): string =>
  paragraphs(`**${name}**`, say(documentation), `\`\`\`article\n${name}="${example}"\n\`\`\``);

const aboutBlock = ({ label, documentation, example, attributes }: BlockRow, say: Say): string =>
  paragraphs(
    `**${say(label)}**`,
    say(documentation),
    attributes.map(({ name, documentation }) => `- \`${name}\`: ${say(documentation)}`).join('\n'),
    `\`\`\`article\n${example}\n\`\`\``,
  );
