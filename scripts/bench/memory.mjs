// What 5,000 keystrokes in an article of 100,000 words leave behind. Run with --expose-gc; prints one line of JSON.
import { createRequire } from 'node:module';
import { longArticle, newsCopy } from './texts.mjs';

const core = createRequire(import.meta.url)(process.argv[2]);
const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const empty = heap();
let article = core.parseArticle(longArticle(newsCopy(), 100_000));
const linter = core.createLinter();
linter.lint(article);
const start = heap();
const { length } = article.text;
for (let i = 0; i < 5_000; i++) {
  const place = 200 + ((i * 7919) % (length - 400));
  article = core.reparse(article, [{ start: place, end: place, text: 'x' }]);
  linter.lint(article);
}
const end = heap();
const mb = number => Number(number.toFixed(1));
console.log(
  JSON.stringify({
    articleMB: mb(start - empty),
    after5000KeystrokesMB: mb(end - start),
    blocks: article.blocks.length,
  }),
);
