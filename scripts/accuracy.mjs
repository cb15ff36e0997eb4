// `npm run accuracy`: how well quotations, speakers, orphans and datelines are told on the shared corpora, how often each
// rule fires on published copy, how exactly archived pages
// are read, and how well the text of saved ones is found. Prints one table; always exits 0: it measures and does not judge.
import { analyser } from './accuracy/analyser.mjs';
import { areThere, CORPORA, rows } from './accuracy/corpora.mjs';
import { scoreArchivePages } from './accuracy/imports.mjs';
import { scoreMainText } from './accuracy/main-text.mjs';
import { scoreAttributed, scoreDatelines, scoreOrphans, scoreQuotes } from './accuracy/score.mjs';

const RULE = 'missing-attribution';
const DATED = { 'reuters-1987': 0.98, 'reuters-2017': 0.98, 'world-press-2001': 0.95 };

const fixed = (value, digits = 3) => (Number.isNaN(value) ? '-' : value.toFixed(digits));
const percent = ([wrong, all]) => `${fixed((100 * wrong) / all, 2)} % (${wrong} of ${all})`;
const line = (...cells) =>
  console.log(
    cells
      .map((cell, i) => String(cell).padEnd(i ? 22 : 56))
      .join('')
      .trimEnd(),
  );
const heading = title => console.log(`\n${title}`);

const analysed = (analyse, texts) => new Map(texts.map(({ id, text }) => [id, analyse(text)]));

function measure(analyse, part) {
  const golds = rows(`attribution/${part}`);
  const orphaned = rows(`attribution/orphaned-${part}`);
  const records = analysed(analyse, golds);
  return {
    golds,
    records,
    quotes: scoreQuotes(golds, records),
    orphans: scoreOrphans(orphaned, analysed(analyse, orphaned), RULE),
    wrong: scoreAttributed(rows(`attribution/attributed-${part}`), golds, records, RULE),
  };
}

function printAttribution(train, dev) {
  const both = [0, 1].map(i => train.wrong.elsewhere[i] + dev.wrong.elsewhere[i]);
  const figure = (name, target, of) => line(name, of(train), of(dev), target);
  heading('Attribution');
  line('', 'train', 'dev', 'to reach');
  figure('quoted span is speech, F1', '0.975', ({ quotes }) => fixed(quotes.f1));
  figure('  precision', '', ({ quotes }) => fixed(quotes.precision));
  figure('  recall', '', ({ quotes }) => fixed(quotes.recall));
  figure('speaker of a direct quotation, shares a word', '0.93', ({ quotes }) => fixed(quotes.sharedDirect));
  figure('speaker of any quotation, shares a word', '', ({ quotes }) => fixed(quotes.shared));
  figure('speaker, exact', '0.85', ({ quotes }) => fixed(quotes.exact));
  figure('orphaned quotations flagged, recall', '0.95', ({ orphans }) => fixed(orphans.recall));
  figure('attributed, wrongly flagged', 'under 1 %', ({ wrong }) => percent(wrong.own));
  figure('quoted words that are not speech, flagged', 'under 5 %', ({ wrong }) => percent(wrong.other));
  figure('attributed from another paragraph, wrongly flagged', '', ({ wrong }) => percent(wrong.elsewhere));
  line('  train and dev pooled', percent(both), '', 'under 10 %');
}

function printDatelines(findDateline, { golds, records }) {
  heading('Datelines');
  line('', 'recall', 'to reach', 'exact text', 'place', 'false alarms');
  for (const [name, target] of Object.entries(DATED)) {
    const stories = rows(`datelines/${name}`);
    const score = scoreDatelines(stories, new Map(stories.map(({ id, text }) => [id, findDateline(text)])));
    line(
      name,
      fixed(score.recall),
      target,
      fixed(score.exact),
      fixed(score.place),
      `${score.alarms} of ${score.undated}`,
    );
  }
  const found = golds.filter(({ id }) => records.get(id).dateline).length;
  line('the train articles (datelines found, most of them true)', found, '', '', '', `of ${golds.length}`);
}

function printRules(rules, { records }) {
  const all = [...records.values()];
  const words = all.reduce((sum, { counts }) => sum + counts.words, 0);
  const fired = new Map(rules.map(({ id }) => [id, 0]));
  for (const { problems } of all) for (const { rule } of problems) fired.set(rule, (fired.get(rule) ?? 0) + 1);
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  heading(`Problems on the train articles (${words} words of published copy)`);
  line('rule', 'severity', 'problems', 'per 1,000 words', 'words a problem');
  for (const [id, count] of [...fired].sort((a, b) => b[1] - a[1])) {
    const every = count ? Math.round(words / count) : '-';
    line(id, severities.get(id) ?? '-', count, fixed((1000 * count) / words, 3), every);
  }
}

function printImports({ scores, unplaced }) {
  heading('Archived pages, imported: pages on which every field of a kind is exactly right');
  line('', 'share', 'pages', 'to reach');
  for (const { kind, right, pages } of scores) line(kind, fixed(right / pages), `${right} of ${pages}`, '0.95');
  line('lines without a place', unplaced);
}

function printMainText(scores) {
  const mean = figure => scores.reduce((sum, score) => sum + score[figure], 0) / scores.length;
  heading(`Main text of ${scores.length} saved pages, in runs of four words`);
  line('', 'mean', 'to reach');
  line('F1', fixed(mean('f1')), '0.95');
  line('  precision', fixed(mean('precision')));
  line('  recall', fixed(mean('recall')));
}

if (areThere()) {
  const { analyse, findDateline, rules } = await analyser();
  const train = measure(analyse, 'train');
  const dev = measure(analyse, 'dev');
  printAttribution(train, dev);
  printDatelines(findDateline, train);
  printRules(rules, train);
  printImports(await scoreArchivePages());
  printMainText(await scoreMainText());
} else {
  console.log(`Nothing was measured: the shared corpora are not at ${CORPORA}.`);
}
