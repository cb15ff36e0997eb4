// One keystroke in a long article: parse, lint, render and find the difference of the pages, as the language server does.
import { spread, time } from './measure.mjs';
import { peer } from './peers.mjs';
import { areCorporaThere, longArticle, newsCopy } from './texts.mjs';

const LENGTHS = [10_000, 100_000];
const STROKES = 400;
const WARM = 60;
/** A sentence with what makes lint think: a quotation, a name, a day. */
const TYPED = '"We shall see on Thursday," Mr Ivanov said. ';

/** Where writers write: at the ends of sentences, spread over the article by a fixed rule. */
function places(text) {
  const ends = [...text.matchAll(/\. (?=\p{Lu})/gu)].map(match => match.index + 2).filter(place => place > 200);
  return Array.from({ length: Math.ceil((STROKES + WARM) / TYPED.length) }, (_, i) => ends[(i * 7919) % ends.length]);
}

function typing(core, text) {
  const { parseArticle, reparse, createLinter, diagnostics, renderPage, layoutOf, diffPages, pageContext } = core;
  const linter = createLinter();
  let article = parseArticle(text);
  const context = pageContext(article);
  const layout = layoutOf('bbc-2001');
  diagnostics(linter.report(article), 'bench.article');
  let page = renderPage(layout, article, context);
  /** The times of the three steps. */
  return (place, typed) => {
    const parse = time(() => (article = reparse(article, [{ start: place, end: place, text: typed }])));
    const lint = time(() => diagnostics(linter.report(article), 'bench.article'));
    const render = time(() => {
      const next = renderPage(layout, article, context);
      diffPages(page, next);
      page = next;
    });
    return { parse, lint, render };
  };
}

function strokes(type, starts) {
  const all = starts
    .sort((a, b) => b - a)
    .flatMap(start => [...TYPED].map((character, i) => type(start + i, character)))
    .slice(WARM, WARM + STROKES);
  const medianOf = step => spread(all.map(times => times[step])).median;
  return {
    parseLintRender: spread(all.map(({ parse, lint, render }) => parse + lint + render)),
    medians: { parse: medianOf('parse'), lint: medianOf('lint'), renderAndDiff: medianOf('render') },
  };
}

async function remarkWhole(text) {
  const { unified } = await peer('unified');
  const { default: remarkParse } = await peer('remark-parse');
  const remark = unified().use(remarkParse).freeze();
  return spread(Array.from({ length: 20 }, () => time(() => remark.parse(text))));
}

export async function measureKeystroke(core) {
  if (!areCorporaThere()) return 'skipped: no corpora beside the project';
  const copy = newsCopy();
  const result = {};
  for (const length of LENGTHS) {
    const text = longArticle(copy, length);
    result[`${length} words`] = {
      ...strokes(typing(core, text), places(text)),
      ...(length === LENGTHS[0] && { remarkParseWhole: await remarkWhole(text) }),
    };
  }
  return result;
}
