// Parsing from scratch, beside remark-parse and markdown-it.
import { compete, median, ratio } from './measure.mjs';
import { peer } from './peers.mjs';
import { areCorporaThere, everyBlock, fresh, newsCopy } from './texts.mjs';

const ROUNDS = 7;

export async function measureParse({ parseArticle }) {
  const { unified } = await peer('unified');
  const { default: remarkParse } = await peer('remark-parse');
  const { default: MarkdownIt } = await peer('markdown-it');
  const remark = unified().use(remarkParse).freeze();
  const markdownIt = new MarkdownIt();
  const contenders = {
    crosshead: texts => texts.forEach(text => parseArticle(text)),
    remarkParse: texts => texts.forEach(text => remark.parse(text)),
    markdownIt: texts => texts.forEach(text => markdownIt.parse(text, {})),
  };
  const set = async (texts, prepare) => {
    const times = await compete(contenders, ROUNDS, prepare);
    const [ours, remarks, its] = ['crosshead', 'remarkParse', 'markdownIt'].map(name => median(times[name]));
    return {
      articles: texts,
      milliseconds: { crosshead: ours, remarkParse: remarks, markdownIt: its },
      timesAsFastAsRemarkParse: ratio(remarks, ours),
      timesAsFastAsMarkdownIt: ratio(its, ours),
    };
  };
  const copy = areCorporaThere() ? newsCopy() : undefined;
  return {
    plainCopy: copy ? await set(copy.length, round => fresh(copy, round)) : 'skipped: no corpora beside the project',
    everyBlock: await set(200, round => everyBlock(200, round)),
  };
}
