import { folded } from './fold';

const IGNORED: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr lord lady sir dame prof the of and a president minister secretary general'.split(' '),
);

const namesOf = (text: string): Set<string> =>
  new Set(
    folded(text.replace(/['’]s\b/g, ''))
      .split(' ')
      .filter(word => word.length > 1 && !IGNORED.has(word)),
  );

/** Whether two phrases can name one person: they share a name, or one of them has none ("he", "the minister"). */
export function canBeSame(a: string, b: string): boolean {
  if (!/\p{Lu}/u.test(a) || !/\p{Lu}/u.test(b)) return true;
  const [first, second] = [namesOf(a), namesOf(b)];
  return !first.size || !second.size || [...first].some(name => second.has(name));
}
