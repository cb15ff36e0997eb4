/** Our own JSON, as the export writes it. */
import type { Block } from '../../article/types';
import { writeBlock } from '../../article/write';
import type { FieldData } from '../../article/writing/field';
import type { Importer, ImportContext } from '../types';
import { decodeSource } from './decode';
import { isData, listAt, parseJson, textAt } from './json-data';
import { finish, type ImportedStory, type SourceLine } from './story';

function importJson(source: Uint8Array, context: ImportContext) {
  const data = parseJson(decodeSource(source));
  return (Array.isArray(data) ? (data as unknown[]) : [data]).filter(isData).map(story => {
    const { blocks, unplaced } = blocksOf(listAt(story, 'blocks'));
    const fields = listAt(story, 'fields').flatMap(field => {
      const name = textAt(field, 'name');
      return name === undefined || !('value' in field) ? [] : [[name, field['value'] as FieldData] as const];
    });
    return finish({ fields: Object.fromEntries(fields), blocks, unplaced } satisfies ImportedStory, context);
  });
}

/** The blocks that are what they say they are; the others cannot be written and are told. */
function blocksOf(entries: readonly object[]): { blocks: Block[]; unplaced: SourceLine[] } {
  const blocks: Block[] = [];
  const unplaced: SourceLine[] = [];
  for (const entry of entries) {
    if (isWritable(entry)) blocks.push(entry);
    else unplaced.push({ text: JSON.stringify(entry), number: 1 });
  }
  return { blocks, unplaced };
}

function isWritable(entry: object): entry is Block {
  try {
    return typeof writeBlock(entry as Block) === 'string';
  } catch {
    return false;
  }
}

export const readJson: Importer = {
  import: importJson,
  recognise: ({ text }) => (/"format"\s*:\s*"crosshead-article"/.test(text) ? 1 : 0),
};
