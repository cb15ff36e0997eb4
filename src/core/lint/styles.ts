import type { StylePack } from '../desk/style';
import { bbc } from './styles/bbc';

/** The house styles that ship; a desk names those it wants in `styles`. */
export const STYLES: readonly StylePack[] = [bbc];
