import type { StylePack } from '../../desk/style';
import type { Desk } from '../../desk/types';
import type { Phrase } from '../../say';
import { memo } from '../engine/memo';
import { STYLES } from '../styles';
import { StyleMatcher } from './style-matcher';

const packsOf = ({ styles, houseStyle }: Desk): StylePack[] => [
  ...STYLES.filter(({ id }) => styles.includes(id)),
  houseStyle,
];

/** Every word that a style speaks of, whatever it says of it. */
const wordsOf = ({ existence, substitution, occurrence, capitalisation }: StylePack): ReadonlySet<string> =>
  new Set(
    [
      ...existence.flatMap(({ words = [] }) => words),
      ...substitution.flatMap(({ use, instead }) => [use, ...instead]),
      ...occurrence.flatMap(({ words }) => words),
      ...capitalisation.flatMap(({ words }) => words),
    ].map(word => word.toLowerCase()),
  );

/** A word that the desk's own style speaks of is the desk's: the packs that ship no longer speak of it. */
function withoutOverridden(packs: readonly StylePack[], { houseStyle }: Desk): StylePack[] {
  const own = wordsOf(houseStyle);
  if (!own.size) return [...packs];
  const kept = (words: readonly string[]): string[] => words.filter(word => !own.has(word.toLowerCase()));
  return packs.map(pack =>
    pack === houseStyle
      ? pack
      : {
          ...pack,
          existence: pack.existence.map(entry => (entry.words ? { ...entry, words: kept(entry.words) } : entry)),
          substitution: pack.substitution.map(entry => ({ ...entry, instead: kept(entry.instead) })),
          occurrence: pack.occurrence.map(entry => ({ ...entry, words: kept(entry.words) })),
          capitalisation: pack.capitalisation.map(entry => ({ ...entry, words: kept(entry.words) })),
        },
  );
}

/** The styles in force at a desk. */
export const houseStyleOf = memo((desk: Desk) => new StyleMatcher(withoutOverridden(packsOf(desk), desk), desk.words));

/** Why, behind what is said: in the user's language where a pack that ships says it, else as the desk typed it. */
export const reasonOf = ({ reason }: { readonly reason?: string | undefined }): Phrase | string =>
  reason ? { template: ' {reason}', slots: { reason: { template: reason } } } : '';
