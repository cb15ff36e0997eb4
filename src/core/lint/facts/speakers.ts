import type { Quotation } from '../../speech/types';
import { perChunk } from '../engine/chunks';
import type { ArticleView, BlockView } from '../engine/view-types';

/** A name, as opposed to "he", "the minister" or "officials": every word but the small ones has a capital. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:al|bin|da|de|del|den|der|di|du|la|le|of|ter|the|van|von) )*\p{Lu}[\p{L}.'’-]*)*$/u;
const PRONOUN = /^(?:He|She|They|It|We|I|You|Who|Others?|Some|Many|One|This|That)$/;

const nameOf = ({ person, speaker }: Quotation): string | undefined =>
  [person, speaker].find(name => name !== undefined && NAME.test(name) && !PRONOUN.test(name));

const speakersIn = perChunk(({ views }) => {
  const names = views.flatMap(({ passages }: BlockView) =>
    passages.flatMap(({ quotations }) => quotations.map(nameOf).filter(name => name !== undefined)),
  );
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
});

/** The people quoted in an article by name, whoever is quoted most first. */
export function knownSpeakers(article: ArticleView): readonly string[] {
  const counts = new Map<string, number>();
  for (const chunk of speakersIn(article))
    for (const [name, count] of chunk) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
