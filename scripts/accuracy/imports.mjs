// How exactly archived pages are read: the share of pages on which every field of a kind is as the gold labels have it.
import { readFileSync } from 'node:fs';
import { bundled } from './bundled.mjs';
import { CORPORA } from './corpora.mjs';

const SOURCE = `
export { readBbcPage } from './src/core/exchange/in/bbc-page/read';
export { plainText } from './src/core/article/text';
export { readInstant } from './src/core/time/instant';
export { isoStamp } from './src/core/time/stamp';
`;

const FOLDER = `${CORPORA}/archive-pages`;
const read = name => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** What stands in the article for each kind of field, in the words of the gold labels. */
const kinds = ({ plainText, readInstant, isoStamp }) => {
  const all = (blocks, type) => blocks.filter(block => block.type === type);
  const minute = text => `${isoStamp(readInstant(text, 'UTC').epoch).slice(0, 16)}Z`;
  return {
    section: ({ fields }) => fields.section?.replace(/\/(?=[A-Z])/g, ': ') ?? null,
    published: ({ fields }) => minute(fields.published),
    title: ({ fields }) => fields.headline,
    byline: ({ fields }) => fields.byline ?? null,
    images: ({ blocks }) =>
      all(blocks, 'picture').map(({ alt, caption }) => [alt.value, caption ? plainText(caption) : '']),
    pullquotes: ({ blocks }) =>
      all(blocks, 'pullQuote').map(({ children: [run, speaker] }) => [
        plainText(run),
        speaker?.name.value ?? '',
        speaker?.role?.value ?? '',
      ]),
    av_quotes: ({ blocks }) =>
      all(blocks, 'clip').map(({ line, attributes }) => [attributes[0]?.value.value ?? '', line.value]),
    crossheads: ({ blocks }) => all(blocks, 'crosshead').map(plainText),
    boxes: ({ blocks }) =>
      all(blocks, 'box').map(({ title, children }) => [title?.value ?? '', children[0].children.length]),
    lede: ({ blocks }) => plainText(all(blocks, 'paragraph')[0]),
  };
};

/** The gold labels, with an empty text for what is not there. */
const LABELS = {
  section: ({ section }) => section?.replace('Sci/Tech', 'Sci: Tech') ?? null,
  images: ({ images }) => images.map(({ alt, caption }) => [alt ?? '', caption ?? '']),
  pullquotes: ({ pullquotes }) => pullquotes.map(({ text, by, role }) => [text, by ?? '', role ?? '']),
  av_quotes: ({ av_quotes: clips }) => clips.map(({ who, text }) => [who ?? '', text]),
  boxes: ({ boxes }) => boxes.map(({ title, items }) => [title ?? '', items]),
};

/** For each kind of field: on how many pages it is exactly right, and how many pages there are. */
export async function scoreArchivePages() {
  const program = await bundled('imports', SOURCE);
  const rows = read('gold.jsonl')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
  const pages = rows.map(({ id, gold }) => ({ gold, imported: program.readBbcPage(read(`${id}.txt`)) }));
  const unplaced = pages.reduce((sum, { imported }) => sum + imported.unplaced.length, 0);
  const scores = Object.entries(kinds(program)).map(([kind, of]) => {
    const label = LABELS[kind] ?? (gold => gold[kind]);
    const right = pages.filter(({ gold, imported }) => JSON.stringify(of(imported)) === JSON.stringify(label(gold)));
    return { kind, right: right.length, pages: pages.length };
  });
  return { scores, unplaced };
}
