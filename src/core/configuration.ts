/** `crosshead.yaml` read against what this build knows: the one loader of the editor and the command line. */
import * as search from './desk/find-desk';
import * as reader from './desk/read-desk';
import { definitionOf, schemaOf } from './desk/shape';
import { deskShape, LEVEL, type Vocabulary } from './desk/vocabulary';
import { LAYOUTS } from './layout/registry';
import { RULES } from './lint/rules';
import { STYLES } from './lint/styles';
import type { Workspace } from './ports';

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** What a desk may name. */
export const VOCABULARY: Vocabulary = { rules: RULES, styles: idsOf(STYLES), layouts: idsOf(LAYOUTS) };

/** Reads the text of a `crosshead.yaml`. Never throws: a mistake is a fault at its place, the rest holds. */
export const readDesk = (text: string): reader.ReadDesk => reader.readDesk(text, VOCABULARY);

/** The desk of an article: the first `crosshead.yaml` from its folder upwards, the default where there is none. */
export const findDesk = (articleUri: string, workspace: Workspace): Promise<search.FoundDesk> =>
  search.findDesk(articleUri, workspace, VOCABULARY);

/** The JSON Schema of `crosshead.yaml`, from the tables that the reader goes by. */
export const deskSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Crosshead desk',
  ...schemaOf(deskShape(VOCABULARY)),
  definitions: { level: definitionOf(LEVEL) },
});
