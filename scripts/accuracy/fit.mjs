// `node scripts/accuracy/fit.mjs`: weighs the signs by which speech is told from titles and scare quotes, on the train articles
// of the shared corpora, and writes src/core/speech/weights.ts. Deterministic: the same articles give the same weights.
import { writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { at } from '../root.mjs';
import { bundled } from './bundled.mjs';
import { rows } from './corpora.mjs';
import { codePoints, overlap } from './score.mjs';

/** The signs of every quotation in double marks that stands in a sentence of the reporter's and that no rule is certain of. */
const SOURCE = `
import { attributionOf } from './src/core/speech/attribution';
import { certainKind, kindByRule } from './src/core/speech/rules';
import { factsOf, hasQuotations } from './src/core/speech/paragraph';
import { signsOf } from './src/core/speech/signs';
const signsIn = (text, from) => {
  const { tokens, sentences, findings } = factsOf({ text });
  return findings.filter(({ alone, span }) => !alone && span.double).flatMap(({ span, shape, sentence: index }) => {
    const sentence = sentences[index];
    const quote = tokens.findIndex(({ kind, start }) => kind === 'quote' && start === span.start);
    const attribution = attributionOf(tokens, sentence, quote, shape.paused);
    const candidate = { tokens, sentence, quote, shape, attribution, double: true };
    if (certainKind(candidate)) return [];
    const signs = signsOf(candidate, kindByRule(candidate));
    return { start: from + span.start, end: from + span.end, signs };
  });
};
export const quotationsIn = text => {
  let from = 0;
  return text.split('\\n').flatMap(line => {
    const found = hasQuotations({ text: line }) ? signsIn(line, from) : [];
    from += line.length + 1;
    return found;
  });
};
`;

/** Articles a sign must be seen in, so that no single one decides. */
const FEWEST = 12;
/** How dear a weight is: the strength of the L2 penalty, in quotations. */
const PENALTY = 3;
const STEPS = 300;
/** Weights are given to one decimal; what is less tells nothing. */
const LEAST = 0.1;
const FOLDS = 6;

/** Every quotation with its signs, whether people hold it for speech, and the number of its article. */
function samplesOf(quotationsIn) {
  return rows('attribution/train').flatMap(({ text, quotes }, article) => {
    const point = codePoints(text);
    const speech = quotes.filter(({ attributed }) => attributed);
    return quotationsIn(text).map(({ start, end, signs }) => {
      const span = { start: point(start), end: point(end) };
      const isSpeech = speech.some(quote => overlap(quote, span) >= 0.5 * (quote.end - quote.start));
      return { article, signs, isSpeech };
    });
  });
}

/** The signs seen in enough articles, in the order of the alphabet. */
function knownSigns(samples) {
  const seen = new Map();
  for (const { article, signs } of samples)
    for (const sign of signs) seen.set(sign, (seen.get(sign) ?? new Set()).add(article));
  return [...seen]
    .filter(([, articles]) => articles.size >= FEWEST)
    .map(([sign]) => sign)
    .sort();
}

const likelihood = (weights, indices) => 1 / (1 + Math.exp(-indices.reduce((sum, i) => sum + weights[i], 0)));

/** Logistic regression with an L2 penalty, by Adam over all samples. */
function fit(samples, signs) {
  const index = new Map(signs.map((sign, i) => [sign, i]));
  const points = samples.map(({ signs: own, isSpeech }) => ({ isSpeech, indices: indicesOf(own, index) }));
  const weights = new Float64Array(signs.length);
  const mean = new Float64Array(signs.length);
  const square = new Float64Array(signs.length);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(points, weights);
    for (let i = 0; i < weights.length; i++) {
      mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
      square[i] = 0.999 * square[i] + 0.001 * slope[i] ** 2;
      weights[i] -= (0.05 * mean[i]) / (1 - 0.9 ** step) / (Math.sqrt(square[i] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return new Map(signs.map((sign, i) => [sign, Math.round(weights[i] * 10) / 10]));
}

const indicesOf = (signs, index) => signs.map(sign => index.get(sign)).filter(i => i !== undefined);

function slopeAt(points, weights) {
  const slope = Float64Array.from(weights, weight => (PENALTY * weight) / points.length);
  for (const { indices, isSpeech } of points) {
    const error = (likelihood(weights, indices) - Number(isSpeech)) / points.length;
    for (const i of indices) slope[i] += error;
  }
  return slope;
}

const isTold = (weights, { signs }) => signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0) > 0;

/** F1 of `tell` over samples. */
function f1(samples, tell) {
  const right = samples.filter(sample => sample.isSpeech && tell(sample)).length;
  const said = samples.filter(tell).length;
  return (2 * right) / (said + samples.filter(({ isSpeech }) => isSpeech).length);
}

/** Articles by turns kept out of the fitting, and told by what the others gave. */
function crossValidated(samples) {
  const byFold = Array.from({ length: FOLDS }, (_, fold) => {
    const others = samples.filter(({ article }) => article % FOLDS !== fold);
    return fit(others, knownSigns(others));
  });
  return f1(samples, sample => isTold(byFold[sample.article % FOLDS], sample));
}

async function write(weights) {
  const told = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST);
  const source = `/**
 * How much each sign of signs.ts speaks for speech, in log odds; below 0 it speaks for a title or scare quotes. Made by
 * scripts/accuracy/fit.mjs from newspaper articles: a sign stands here where at least ${FEWEST} of them have it.
 */
export const SIGN_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(told))};
`;
  const file = at('src/core/speech/weights.ts');
  writeFileSync(file, await prettier.format(source, { ...(await prettier.resolveConfig(file)), parser: 'typescript' }));
  return told.length;
}

const { quotationsIn } = await bundled('fit', SOURCE);
const samples = samplesOf(quotationsIn);
const weights = fit(samples, knownSigns(samples));
const byRule = f1(samples, ({ signs }) => signs.includes('rule:speech'));
console.log(
  `${samples.length} quotations; F1 by rule ${byRule.toFixed(4)}, by signs ${f1(samples, sample => isTold(weights, sample)).toFixed(4)},`,
);
console.log(
  `by signs weighed on other articles ${crossValidated(samples).toFixed(4)}; ${await write(weights)} weights written.`,
);
