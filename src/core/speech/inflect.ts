/** `participle` only where it differs from the past tense. */
export interface Forms {
  readonly bare: string;
  readonly present: string;
  readonly past: string;
  readonly participle?: string;
  readonly ing: string;
}

/** Past tense and, where it differs, past participle. */
const IRREGULAR: Readonly<Record<string, readonly [string, string?]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cast: ['cast'],
  cut: ['cut'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  leave: ['left'],
  lie: ['lied'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  mislead: ['misled'],
  pay: ['paid'],
  put: ['put'],
  read: ['read'],
  retell: ['retold'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  sit: ['sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  stand: ['stood'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood'],
  weep: ['wept'],
  win: ['won'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable that double their last letter all the same, and those of one that do not. */
const DOUBLING: ReadonlySet<string> = new Set(
  'admit begin commit confer infer label nod omit plan plot quip quit refer regret rap shrug signal slam snap stop stun tip travel trip tut up'.split(
    ' ',
  ),
);

const stem = (lemma: string): string => (DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma);

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stem(lemma)}ed`;
}

function present(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function ing(lemma: string): string {
  if (lemma === 'lie') return 'lying';
  return `${/[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : stem(lemma)}ing`;
}

/** The forms of an English verb. */
export function inflect(lemma: string): Forms {
  const [simple = past(lemma), participle] = IRREGULAR[lemma] ?? [];
  return { bare: lemma, present: present(lemma), past: simple, ing: ing(lemma), ...(participle && { participle }) };
}

/** A form of a verb as it is spelt: "labelled" is "labeled" in American copy. */
export const spellingsOf = (lemma: string, form: string): readonly string[] =>
  lemma.endsWith('l') && form.startsWith(`${lemma}l`) ? [form, lemma + form.slice(lemma.length + 1)] : [form];
