// What `score.py` of the shared corpora computes, in JavaScript: the same counts, so that the figures need nothing but Node.
// Gold offsets are code points, predicted ones UTF-16 code units.

/** A function from a UTF-16 offset to a code point offset. */
export function codePoints(text) {
  if (!/[\ud800-\udbff]/.test(text)) return offset => offset;
  const table = [];
  let point = 0;
  for (const character of text) {
    for (let i = 0; i < character.length; i++) table.push(point);
    point++;
  }
  table.push(point);
  return offset => table[Math.min(offset, table.length - 1)];
}

const ratio = (a, b) => (b ? a / b : NaN);
export const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const norm = text =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
const SMALL = new Set(['the', 'a', 'an', 'mr', 'ms', 'mrs', 'of']);
const words = text =>
  norm(text)
    .split(' ')
    .filter(word => word && !SMALL.has(word));

const inPoints = (text, spans) => {
  const at = codePoints(text);
  return spans.map(span => ({ ...span, start: at(span.start), end: at(span.end) }));
};

/** Which of `said` is the quotation `span`: the first not yet taken that covers half of it. */
const hitOf = (said, used, span) =>
  said.findIndex((one, k) => !used.has(k) && overlap(one, span) >= 0.5 * (span.end - span.start));

/** "Shares a word" counts only a phrase of at most twice the true one's words plus three: a whole clause is no speaker. */
function countSpeaker(counts, { kind, speaker }, given) {
  const gold = words(speaker);
  const told = words(given);
  const shares = told.some(word => gold.includes(word)) && told.length <= 2 * gold.length + 3;
  counts.speakers++;
  counts.exact += gold.length > 0 && gold.join(' ') === told.join(' ');
  counts.shared += shares;
  if (kind === 'direct') {
    counts.direct++;
    counts.sharedDirect += shares;
  }
}

function countQuotes(counts, gold, said) {
  const used = new Set();
  for (const quote of gold.quotes) {
    const hit = hitOf(said, used, quote);
    if (hit >= 0) used.add(hit);
    counts.positive += quote.attributed;
    if (hit < 0) continue;
    counts[quote.attributed ? 'truePositive' : 'falsePositive']++;
    if (quote.attributed && quote.speaker) countSpeaker(counts, quote, said[hit].speaker);
  }
  counts.falsePositive += said.filter((one, k) => !used.has(k) && !gold.quotes.some(q => overlap(one, q) > 0)).length;
}

/** Quotations found and their speakers. `records` are what was found, by id. */
export function scoreQuotes(golds, records) {
  const counts = {};
  for (const name of [
    'positive',
    'truePositive',
    'falsePositive',
    'speakers',
    'exact',
    'shared',
    'direct',
    'sharedDirect',
  ])
    counts[name] = 0;
  for (const gold of golds) {
    const said = records.get(gold.id).quotes.filter(({ speech }) => speech);
    countQuotes(counts, gold, inPoints(gold.text, said));
  }
  const precision = ratio(counts.truePositive, counts.truePositive + counts.falsePositive);
  const recall = ratio(counts.truePositive, counts.positive);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    exact: ratio(counts.exact, counts.speakers),
    shared: ratio(counts.shared, counts.speakers),
    sharedDirect: ratio(counts.sharedDirect, counts.direct),
  };
}

const flagsOf = (gold, record, rule) =>
  inPoints(
    gold.text,
    record.problems.filter(problem => problem.rule === rule),
  );

const isFlagged = (flags, span) => flags.some(flag => overlap(flag, span) > 0);

/** Quotations whose attribution was deleted: how many the rule flags. */
export function scoreOrphans(golds, records, rule) {
  const hits = golds.filter(gold => isFlagged(flagsOf(gold, records.get(gold.id), rule), gold.flag)).length;
  return { recall: ratio(hits, golds.length), flagged: hits, of: golds.length };
}

const paragraphAt = (points, offset) => points.slice(0, offset).filter(point => point === '\n').length;

const isFromElsewhere = (points, { kind, words: count, speaker_spans: spans, start }) =>
  kind === 'direct' &&
  count >= 6 &&
  spans.length > 0 &&
  spans.every(([from]) => paragraphAt(points, from) !== paragraphAt(points, start));

/** Quotations that do name their speaker, or are no speech: how many the rule flags wrongly. */
export function scoreAttributed(cleans, golds, records, rule) {
  const clean = new Map(cleans.map(row => [row.id, row.clean]));
  const result = { own: [0, 0], other: [0, 0], elsewhere: [0, 0] };
  const count = (tally, flags, span) => {
    tally[0] += isFlagged(flags, span);
    tally[1]++;
  };
  for (const gold of golds) {
    const flags = flagsOf(gold, records.get(gold.id), rule);
    const points = [...gold.text];
    for (const quote of clean.get(gold.id) ?? []) count(result.own, flags, quote);
    for (const quote of gold.quotes) {
      if (!quote.attributed) count(result.other, flags, quote);
      if (isFromElsewhere(points, quote)) count(result.elsewhere, flags, quote);
    }
  }
  return result;
}

const tidy = text =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\s\-–—:]+$/, '')
    .trim()
    .toLowerCase();

/** Datelines: found, wrongly found, and right. */
export function scoreDatelines(golds, datelines) {
  const c = { dated: 0, undated: 0, found: 0, alarms: 0, exact: 0, places: 0, placed: 0 };
  for (const gold of golds) {
    const found = datelines.get(gold.id);
    c[gold.dateline ? 'dated' : 'undated']++;
    if (!found) continue;
    c[gold.dateline ? 'found' : 'alarms']++;
    if (!gold.dateline) continue;
    c.exact += tidy(gold.dateline) === tidy(found.text);
    c.places += Boolean(gold.place);
    c.placed += Boolean(gold.place) && norm(gold.place) === norm(found.place);
  }
  return {
    ...c,
    recall: ratio(c.found, c.dated),
    exact: ratio(c.exact, c.found),
    place: ratio(c.placed, c.places),
  };
}
