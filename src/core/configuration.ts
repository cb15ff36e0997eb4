/** `crosshead.yaml` read against what this build knows: the one loader of the editor and the command line. */
import * as search from './desk/find-desk';
import * as reader from './desk/read-desk';
import type { Vocabulary } from './desk/vocabulary';
import { RULES } from './lint/rules';
import type { Workspace } from './ports';

/** What a desk may name. */
export const VOCABULARY: Vocabulary = { rules: RULES, styles: ['bbc'] };

/** Reads the text of a `crosshead.yaml`. Never throws: a mistake is a fault at its place, the rest holds. */
export const readDesk = (text: string): reader.ReadDesk => reader.readDesk(text, VOCABULARY);

/** The desk of an article: the first `crosshead.yaml` from its folder upwards, the default where there is none. */
export const findDesk = (articleUri: string, workspace: Workspace): Promise<search.FoundDesk> =>
  search.findDesk(articleUri, workspace, VOCABULARY);
