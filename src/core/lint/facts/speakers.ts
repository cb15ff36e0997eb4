import type { Quotation } from '../../speech/types';
import { combined, gather } from '../engine/gather';
import type { ArticleView, BlockView } from '../engine/view-types';

/** A name, as opposed to "he", "the minister" or "officials": every word but the small ones has a capital. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:al|bin|da|de|del|den|der|di|du|la|le|of|ter|the|van|von) )*\p{Lu}[\p{L}.'’-]*)*$/u;
const PRONOUN = /^(?:He|She|They|It|We|I|You|Who|Others?|Some|Many|One|This|That)$/;

/** "a passenger, Elin Parry, 34", "harbour master Rhiannon Pritchard": a first and a last name, set off or at the end, that are no place's or body's. */
const NAME_IN_PHRASE =
  /(?:^|, |(?<!(?:^|[^\p{L}])(?:an?|at|by|for|from|in|of|on|the|to|with)) )(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+)(?=,|$)/u;

function nameOf({ person, speaker }: Quotation): string | undefined {
  const whole = [person, speaker].find(name => name !== undefined && NAME.test(name) && !PRONOUN.test(name));
  return whole ?? NAME_IN_PHRASE.exec(speaker ?? '')?.[1];
}

/** The names in a block, where it has any. */
const named = gather(({ passages }: BlockView): readonly (readonly string[])[] => {
  const names = passages.flatMap(({ quotations }) => quotations.map(nameOf).filter(name => name !== undefined));
  return names.length ? [names] : [];
});

const ranked = combined(
  named,
  names => names.join('|'),
  all => {
    const counts = new Map<string, number>();
    for (const name of all.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  },
);

/** The people quoted in an article by name, whoever is quoted most first. */
export const knownSpeakers = (article: ArticleView): readonly string[] => ranked(article).result;
