// Lint on one core, words a second, beside the prose linters of JavaScript.
import { compete, median, ratio } from './measure.mjs';
import { peer } from './peers.mjs';
import { areCorporaThere, fresh, newsCopy, words } from './texts.mjs';

const ROUNDS = 3;
/** The slow ones are given a part of the articles; all are told in words a second. */
const PART = 60;

async function remarkLint() {
  const { unified } = await peer('unified');
  const { VFile } = await peer('vfile');
  const { default: remarkParse } = await peer('remark-parse');
  const { default: preset } = await peer('remark-preset-lint-recommended');
  const processor = unified().use(remarkParse).use(preset).freeze();
  return text => {
    const file = new VFile(text);
    return processor.run(processor.parse(file), file);
  };
}

async function textlint() {
  const { TextlintKernel } = await peer('@textlint/kernel');
  const { default: plugin } = await peer('@textlint/textlint-plugin-text');
  const names = ['no-todo', 'stop-words', 'terminology', 'unexpanded-acronym', 'write-good'];
  const ruleOf = async ruleId => {
    const { default: rule } = await peer(`textlint-rule-${ruleId}`);
    return { ruleId, rule: rule.default ?? rule, options: true };
  };
  const rules = await Promise.all(names.map(ruleOf));
  const kernel = new TextlintKernel();
  const plugins = [{ pluginId: 'text', plugin: plugin.default ?? plugin, options: true }];
  return text => kernel.lintText(text, { ext: '.txt', plugins, rules });
}

async function cspell() {
  const { spellCheckDocument } = await peer('cspell-lib');
  const options = { generateSuggestions: false, noConfigSearch: true };
  return text => spellCheckDocument({ uri: 'text.txt', text, languageId: 'plaintext' }, options, { language: 'en' });
}

const each = (lint, count) => async texts => {
  for (const text of texts.slice(0, count)) await lint(text);
};

export async function measureLint({ plainArticle, createLinter }) {
  if (!areCorporaThere()) return 'skipped: no corpora beside the project';
  const { default: writeGood } = await peer('write-good');
  const { lint: markdownlint } = await peer('markdownlint/sync');
  const { default: alex } = await peer('alex');
  const linter = createLinter();
  const copy = newsCopy();
  const all = copy.length;
  const parts = {
    crosshead: all,
    writeGood: 200,
    remarkLint: 200,
    markdownlint: 200,
    alex: PART,
    cspell: PART,
    textlint: PART,
  };
  const lints = {
    crosshead: text => linter.lint(plainArticle(text)),
    writeGood: text => writeGood(text),
    remarkLint: await remarkLint(),
    markdownlint: text => markdownlint({ strings: { text } }),
    alex: text => alex(text),
    cspell: await cspell(),
    textlint: await textlint(),
  };
  const contenders = Object.fromEntries(Object.entries(lints).map(([name, lint]) => [name, each(lint, parts[name])]));
  const times = await compete(contenders, ROUNDS, round => fresh(copy, round));
  const wordsPerSecond = Object.fromEntries(
    Object.entries(times).map(([name, took]) => {
      const count = words(copy.slice(0, parts[name]).join(' '));
      return [name, Math.round((count / median(took)) * 1000)];
    }),
  );
  const { crosshead, ...peers } = wordsPerSecond;
  const best = Object.entries(peers).sort(([, a], [, b]) => b - a)[0];
  return { wordsPerSecond, bestPeer: best[0], timesAsFastAsBestPeer: ratio(crosshead, best[1]) };
}
