/** Completion: fields and their values, blocks, speakers, files, rules. */
import type { CompletionList, Position } from 'vscode-languageserver-types';
import { offsetAt } from '../../article/positions';
import type { Article } from '../../article/types';
import { attributeNames, blockOpeners } from './blocks';
import { fieldNames, slotNames } from './fields';
import { files } from './files';
import { listOf } from './item';
import { placeAt } from './place';
import { ruleIds } from './rules';
import { seeAlsoLines } from './see-also';
import { speakers } from './speakers';
import type { Completer, CompletionSources } from './types';
import { fieldValues } from './values';
import { zones } from './zones';

export { documentationOf } from './documentation';
export type { About, CompletionSources, LinkedFile } from './types';

/** The first one whose business the place is answers. */
const COMPLETERS: readonly Completer[] = [
  fieldNames,
  slotNames,
  zones,
  fieldValues,
  ruleIds,
  speakers,
  files,
  seeAlsoLines,
  attributeNames,
  blockOpeners,
];

/** Characters behind which something may be offered at once. */
export const TRIGGERS = [':', ' ', '"', '(', '/', '{', '<', '>', '!', '#', '-'] as const;

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** What can stand at a position. */
export async function completions(
  article: Article,
  position: Position,
  sources: CompletionSources,
): Promise<CompletionList> {
  const place = placeAt(article, offsetAt(article, position));
  for (const complete of COMPLETERS) {
    const offer = await complete(place, sources);
    if (offer) return listOf(article, place.offset, offer, sources.labelDetails);
  }
  return NOTHING;
}
