/** Going to people and files, and renaming people. */
import { MessageType, ShowMessageNotification, type Range, type TextEdit } from 'vscode-languageserver';
import { fieldOf } from '../../core/article/fields-of';
import { offsetAt } from '../../core/article/positions';
import type { Article } from '../../core/article/types';
import { targetAt } from '../../core/language/links';
import { spanOf } from '../../core/language/ranges';
import { personDefinition, personHighlights, personReferences } from '../../core/language/people/places';
import { preparePersonRename, renamePerson } from '../../core/language/people/rename';
import { workspaceSymbols } from '../../core/language/workspace-symbols';
import type { Say } from '../../core/say';
import { resolveFile } from '../addresses';
import { isArticleFile } from '../links/file-kinds';
import { linksTo } from '../links/linked-articles';
import type { ArticleIndex } from '../article-index';
import type { Asked } from '../asking';
import { Refusal } from '../refusal';
import type { Feature } from './feature';

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const NAVIGATION: readonly Feature[] = [
  {
    capabilities: { definitionProvider: true },
    wire: ({ connection, articles, index }) =>
      connection.onDefinition(
        articles.answer('the definition', async (asked, { position }) => {
          const offset = offsetAt(asked.article, position);
          const file = fileAt(asked, offset);
          if (file !== undefined) return { uri: file, range: await headlineIn(index, file) };
          return personDefinition(asked.article, asked.uri, offset, (await asked.desk()).desk) ?? null;
        }),
      ),
  },
  {
    capabilities: { referencesProvider: true },
    wire: ({ connection, articles, index }) =>
      connection.onReferences(
        articles.answer('references', async (asked, { position, context }) => {
          const offset = offsetAt(asked.article, position);
          const { desk } = await asked.desk();
          const [first, ...others] = personReferences(asked.article, asked.uri, offset, desk);
          if (first) return context.includeDeclaration ? [first, ...others] : others;
          const file = fileAt(asked, offset) ?? (isAtHeadline(asked.article, offset) ? asked.uri : undefined);
          return file === undefined ? [] : linksTo(index, file);
        }),
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
          const annotated = { ...target, annotations: client.annotatesEdits, say: client.say };
          const renaming = renamePerson(article, annotated, offsetAt(article, position), newName, (await desk()).desk);
          if (!renaming) throw new Refusal(client.say('Only people can be renamed, and a new name is needed.'));
          if (renaming.left.length > 0) {
            const message = leftAsSaid(article, renaming.left, client.say);
            await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
          }
          return renaming.edit;
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

/** What a rename left alone, for the user of an editor that cannot ask. */
function leftAsSaid(article: Article, left: readonly TextEdit[], say: Say): string {
  const places = left.map(({ range }) => {
    const { start, end } = spanOf(article, range);
    return say('“{words}” in line {line}', { words: article.text.slice(start, end), line: range.start.line + 1 });
  });
  return say('Not renamed, because somebody else said it: {places}.', { places: places.join(', ') });
}

/** The file that a link at the offset leads to. */
function fileAt({ article, uri }: Asked, offset: number): string | undefined {
  const target = targetAt(article, offset);
  return target && resolveFile(uri, target.address)?.toString();
}

function isAtHeadline(article: Article, offset: number): boolean {
  const field = fieldOf(article, 'headline');
  return field !== undefined && field.key.start <= offset && offset <= field.value.end;
}

/** Where an article's headline stands; the start of any other file. */
async function headlineIn(index: ArticleIndex, uri: string): Promise<Range> {
  return (isArticleFile(uri) ? await index.get(uri) : undefined)?.range ?? START;
}
