/** The story within a page. */
import { plainText } from '../../../article/text';
import type { Block } from '../../../article/types';
import { paragraph } from '../build';
import { htmlBlocks } from '../markup/blocks';
import { parseFragment } from '../markup/html';
import { elementsOf, type MarkupElement } from '../markup/node';
import { readable } from './readable';

interface Known {
  readonly headline: string | undefined;
  /** The text that the page hands to machines. */
  readonly told: string | undefined;
}

/** What the readability library finds, without what still stands round the story; else the text that the page tells, else its body. */
export function mainBlocks(source: string, page: MarkupElement, { headline, told }: Known): Block[] {
  const found = readable(source);
  const blocks = found === undefined ? [] : trimmed(htmlBlocks(parseFragment(found.content)), headline);
  if (blocks.some(({ type }) => type === 'paragraph')) return blocks;
  if (told !== undefined)
    return told
      .split(/\n+/)
      .filter(text => text.trim() !== '')
      .map(text => paragraph(text.trim()));
  const [body = page] = elementsOf(page, 'article', 'main', 'body');
  return htmlBlocks(body.children);
}

function trimmed(blocks: readonly Block[], headline: string | undefined): Block[] {
  const intro = blocks.findIndex(isProse);
  return blocks.filter((block, at) => !isAround(block, headline) && (at >= intro || !isMenu(block)));
}

/** Characters: menus, dates and names are shorter. */
const SHORT = 60;

const isProse = (block: Block): boolean => block.type === 'paragraph' && plainText(block).trim().length >= SHORT;

/** What stands above a story: menus, dates, names. */
function isMenu(block: Block): boolean {
  if (block.type === 'list') return block.children.every(item => plainText(item).length < SHORT);
  return block.type === 'paragraph' && !isProse(block) && !/[.!?…。:：」"”]\s*$/u.test(plainText(block));
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isAround(block: Block, headline: string | undefined): boolean {
  if (block.type !== 'paragraph' && block.type !== 'crosshead') return false;
  const text = plainText(block).trim();
  return bare(text) === '' || bare(text) === bare(headline ?? '') || AROUND.some(pattern => pattern.test(text));
}

/** What sites put among the paragraphs of a story. */
const AROUND: readonly RegExp[] = [
  /^(?:advertisement|ad|sponsored|share(?: this)?(?: article| story)?|print|email|comments?|tweet|read more|read next|loading\W*)$/i,
  /^(?:follow us on|sign up (?:for|to)|subscribe to|click here to|read more:|related:|also read:|watch:|more:)\b/i,
  /^(?:image|photo) \d+ of\b/i,
  /^(?:published|updated|posted|last updated)\b.{0,60}\d{4}.{0,30}$/i,
];
