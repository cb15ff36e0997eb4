import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import type { BbcStory } from '../../../src/core/exchange/in/bbc-page/read';
import { finish } from '../../../src/core/exchange/in/story';

/** Words, not bytes: blanks are tidied, and the article has marks of its own. */
const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** What says that something is a picture, a clip or the section: the article says so in its own way. */
const MARKS = /\[ ?image:|\breal\s\d+k|you are in:/gi;

/** Each line of the page is in the article, in the furniture or among the unplaced. */
export function assertAccounted(source: string, imported: BbcStory): void {
  const { text, front } = parseArticle(finish(imported).text);
  const fields = front.fields.map(({ data }) => (typeof data === 'string' ? data : ''));
  const kept = words([text, ...fields, ...imported.furniture.map(line => line.text)].join(' '));
  for (const line of source.split(/\r\n?|\n/)) {
    for (const word of words(line.replace(MARKS, '')).split(' '))
      assert.ok(kept.includes(word), `"${word}" of "${line}" is nowhere`);
  }
}
