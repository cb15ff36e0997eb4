import { folded } from './fold';

const IGNORED: ReadonlySet<string> = new Set(
  'he she they it i we who mr mrs ms miss dr lord lady sir dame prof president minister secretary general'.split(' '),
);

/** "The senator", "Republican leaders": the first word has a capital because it is the first. */
const withoutOpener = (phrase: string): string =>
  phrase.replace(/^(?:the|an?) /i, '').replace(/^\p{Lu}\S*(?= \p{Ll}{4,})/u, '');

/** The words with a capital, titles left out. */
const namesOf = (phrase: string): ReadonlySet<string> =>
  new Set(
    (withoutOpener(phrase.replace(/['’]s\b/g, '')).match(/\p{Lu}[\p{L}\p{M}'’]+/gu) ?? [])
      .map(folded)
      .filter(word => !IGNORED.has(word)),
  );

/** Whether two phrases can name one person: they share a name, or one of them has none ("he", "the minister"). */
export function canBeSame(a: string, b: string): boolean {
  const [first, second] = [namesOf(a), namesOf(b)];
  return !first.size || !second.size || [...first].some(name => second.has(name));
}
