/** The names of countries in English, as `Intl` has them; with those that news copy uses besides. */
const BESIDES = [
  'america',
  'britain',
  'burma',
  'england',
  'holland',
  'northern ireland',
  'scotland',
  'soviet union',
  'us',
  'uk',
  'wales',
  'yugoslavia',
];

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

let known: ReadonlySet<string> | undefined;

/** Whether a name is a country's, in whatever capitals. */
export function isCountry(name: string): boolean {
  known ??= countries();
  return known.has(name.toLowerCase().replace(/^the /, ''));
}

function countries(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap(first => LETTERS.map(second => first + second));
  return new Set([...codes.flatMap(code => names.of(code)?.toLowerCase() ?? []), ...BESIDES]);
}
