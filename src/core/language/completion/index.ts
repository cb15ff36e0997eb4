/** Completion: fields and their values, blocks, speakers, files, rules. */
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { offsetAt } from '../../article/positions';
import type { Article } from '../../article/types';
import { attributeNames, blockOpeners } from './blocks';
import { fieldNames, slotNames } from './fields';
import { files } from './files';
import { placeAt } from './place';
import { ruleIds } from './rules';
import { speakers } from './speakers';
import type { Completer, CompletionSources } from './types';
import { fieldValues } from './values';

export type { CompletionSources, LinkedFile } from './types';

/** The first one whose business the place is answers. */
const COMPLETERS: readonly Completer[] = [
  fieldNames,
  slotNames,
  fieldValues,
  ruleIds,
  speakers,
  files,
  attributeNames,
  blockOpeners,
];

/** Characters behind which something may be offered at once. */
export const TRIGGERS = [':', ' ', '"', '(', '/', '{', '<', '>', '!', '-'] as const;

/** What can stand at a position. */
export async function completions(
  article: Article,
  position: Position,
  sources: CompletionSources,
): Promise<readonly CompletionItem[]> {
  const place = placeAt(article, offsetAt(article, position));
  for (const complete of COMPLETERS) {
    const items = complete(place, sources);
    if (items) return items;
  }
  return [];
}
