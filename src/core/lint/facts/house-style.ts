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

/** A word that the desk's own style speaks of is the desk's: the packs that ship no longer speak of it. */
function withoutOverridden(packs: readonly StylePack[], { houseStyle }: Desk): StylePack[] {
  const own = new Set(
    [...houseStyle.substitution.map(({ use }) => use), ...houseStyle.capitalisation.flatMap(({ words }) => words)].map(
      word => word.toLowerCase(),
    ),
  );
  if (!own.size) return [...packs];
  const keeps = (word: string): boolean => !own.has(word.toLowerCase());
  return packs.map(pack =>
    pack === houseStyle
      ? pack
      : {
          ...pack,
          substitution: pack.substitution.map(entry => ({ ...entry, instead: entry.instead.filter(keeps) })),
          capitalisation: pack.capitalisation.map(entry => ({ ...entry, words: entry.words.filter(keeps) })),
        },
  );
}

/** The styles in force at a desk. */
export const houseStyleOf = memo((desk: Desk) => new StyleMatcher(withoutOverridden(packsOf(desk), desk), desk.words));

/** Why, behind what is said: in the user's language where a pack that ships says it, else as the desk typed it. */
export const reasonOf = ({ reason }: { readonly reason?: string | undefined }): Phrase | string =>
  reason ? { template: ' {reason}', slots: { reason: { template: reason } } } : '';
