/** Going to people and files, and renaming people. */
import type { Location } from 'vscode-languageserver';
import { offsetAt } from '../../core/article/positions';
import { targetAt } from '../../core/language/links';
import {
  personDefinition,
  personHighlights,
  personReferences,
  preparePersonRename,
  renamePerson,
} from '../../core/language/people/places';
import { workspaceSymbols } from '../../core/language/workspace-symbols';
import { resolveFile } from '../addresses';
import type { Asked } from '../asking';
import { Refusal } from '../refusal';
import type { Feature } from './feature';

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const NAVIGATION: readonly Feature[] = [
  {
    capabilities: { definitionProvider: true },
    wire: ({ connection, articles }) =>
      connection.onDefinition(
        articles.answer('the definition', async (asked, { position }) => {
          const offset = offsetAt(asked.article, position);
          const { desk } = await asked.desk();
          return fileAt(asked, offset) ?? personDefinition(asked.article, asked.uri, offset, desk) ?? null;
        }),
      ),
  },
  {
    capabilities: { referencesProvider: true },
    wire: ({ connection, articles }) =>
      connection.onReferences(
        articles.answer('references', async ({ article, uri, desk }, { position }) =>
          personReferences(article, uri, offsetAt(article, position), (await desk()).desk),
        ),
      ),
  },
  {
    capabilities: { documentHighlightProvider: true },
    wire: ({ connection, articles }) =>
      connection.onDocumentHighlight(
        articles.answer('highlights', async ({ article, desk }, { position }) =>
          personHighlights(article, offsetAt(article, position), (await desk()).desk),
        ),
      ),
  },
  {
    capabilities: { renameProvider: { prepareProvider: true } },
    wire: ({ connection, articles, client }) => {
      connection.onPrepareRename(
        articles.answer(
          'renaming',
          async ({ article, desk }, { position }) =>
            preparePersonRename(article, offsetAt(article, position), (await desk()).desk) ?? null,
        ),
      );
      connection.onRenameRequest(
        articles.answer('renaming', async ({ article, target, desk }, { position, newName }) => {
          const annotated = { ...target, annotations: client.annotatesEdits };
          const edit = renamePerson(article, annotated, offsetAt(article, position), newName, (await desk()).desk);
          if (!edit) throw new Refusal('Only people can be renamed, and a new name is needed.');
          return edit;
        }),
      );
    },
  },
  {
    capabilities: { workspaceSymbolProvider: true },
    wire: ({ connection, articles, index }) =>
      connection.onWorkspaceSymbol(({ query }) =>
        articles.guard('the articles of the workspace', async () => workspaceSymbols(await index.all(), query)),
      ),
  },
];

/** The file that a link at the offset leads to. */
function fileAt({ article, uri }: Asked, offset: number): Location | undefined {
  const target = targetAt(article, offset);
  const file = target && resolveFile(uri, target.address);
  return file && { uri: file.toString(), range: START };
}
