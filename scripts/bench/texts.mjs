// What is measured on: real news copy where the corpora lie beside the project, and articles of every block made from the examples.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { at } from '../root.mjs';

const TRAIN = at('../shared/corpora/attribution/train.jsonl.gz');
export const areCorporaThere = () => existsSync(TRAIN);

export const words = text => text.split(/\s+/).filter(Boolean).length;

/** The 840 articles of the training corpus, as plain paragraphs. */
export const newsCopy = () =>
  gunzipSync(readFileSync(TRAIN))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).text);

/** The same copy with every paragraph a little other than in the rounds before, so that nobody answers from memory. */
export const fresh = (texts, round) => texts.map(text => text.replace(/^(?=\p{L})/gmu, `R${round} `));

/** Articles with every block, the examples' own, as many as make up `count`. */
export function everyBlock(count, round) {
  const source = readFileSync(at('examples/every-block.article'), 'utf8');
  return Array.from({ length: count }, (_, i) => source.replace(/(?<= )the(?= )/g, `the${round}x${i}`));
}

/** One article of about so many words: real copy, paragraph by paragraph. */
export function longArticle(texts, length) {
  const paragraphs = [];
  let count = 0;
  for (let i = 0; count < length; i++)
    for (const paragraph of texts[i % texts.length].split(/\n\n+/)) {
      if (count >= length) break;
      paragraphs.push(paragraph.replaceAll('\n', ' ').trim());
      count += words(paragraph);
    }
  const front =
    '---\nheadline: A long story\nsection: World/Europe\npublished: 2001-11-23T01:27Z\ndateline: Moscow\n---\n\n';
  return `${front}${paragraphs.filter(Boolean).join('\n\n')}\n`;
}
