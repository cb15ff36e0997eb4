/** What a field, a block, a rule, a person, a day or a file is, where the pointer is. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import { offsetAt } from '../../article/positions';
import type { Article } from '../../article/types';
import { spotAt } from '../passages';
import { rangeOf } from '../ranges';
import { attribute, block } from './blocks';
import { field, fieldValue, slot, topic } from './fields';
import { file } from './files';
import { person } from './people';
import { rule } from './rules';
import { clockTime, instant, namedDay, relativeDay } from './times';
import type { HoverSources, Teller } from './types';

export { tellFile } from './files';
export type { FileAbout, HoverSources } from './types';

/** The most particular first. */
const TELLERS: readonly Teller[] = [
  topic,
  instant,
  field,
  slot,
  fieldValue,
  rule,
  person,
  relativeDay,
  namedDay,
  clockTime,
  file,
  attribute,
  block,
];

export async function hover(article: Article, position: Position, sources: HoverSources): Promise<Hover | null> {
  const spot = spotAt(article, offsetAt(article, position), sources.desk);
  for (const tell of TELLERS) {
    const told = await tell(spot, sources);
    if (told) return { contents: { kind: MarkupKind.Markdown, value: told.text }, range: rangeOf(article, told) };
  }
  return null;
}
