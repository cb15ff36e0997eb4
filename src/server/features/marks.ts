/** What is shown beside and over the words: inlay hints, code lenses, colours. */
import { codeLenses } from '../../core/language/code-lens';
import { inlayHints } from '../../core/language/inlay-hints';
import { blocksIn, spanOf } from '../../core/language/ranges';
import { semanticTokens, TOKEN_TYPES } from '../../core/language/semantic-tokens';
import type { Feature } from './feature';

export const MARKS: readonly Feature[] = [
  {
    capabilities: { inlayHintProvider: true },
    wire: ({ connection, articles, settings }) =>
      connection.languages.inlayHint.on(
        articles.answer('hints', async ({ article, desk }, { range }) =>
          inlayHints(article, range, (await desk()).desk, (await settings.get()).inlayHints),
        ),
      ),
  },
  {
    capabilities: { codeLensProvider: {} },
    wire: ({ connection, articles, settings }) =>
      connection.onCodeLens(
        articles.answer('the headline’s length', async ({ article }) =>
          (await settings.get()).codeLens.headlines ? codeLenses(article) : [],
        ),
      ),
  },
  {
    capabilities: {
      semanticTokensProvider: {
        legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
        full: true,
        range: true,
      },
    },
    wire: ({ connection, articles }) => {
      const { semanticTokens: tokens } = connection.languages;
      const nothing = { data: [] };
      const whole = articles.answer('colours', async ({ article, desk }) =>
        semanticTokens(article, (await desk()).desk),
      );
      tokens.on(async (params, token) => (await whole(params, token)) ?? nothing);
      const part = articles.answer(
        'colours',
        async (
          { article, desk },
          { range }: { range: Parameters<typeof spanOf>[1]; textDocument: { uri: string } },
        ) => {
          const [from, to] = blocksIn(article, spanOf(article, range));
          return semanticTokens(article, (await desk()).desk, from, to);
        },
      );
      tokens.onRange(async (params, token) => (await part(params, token)) ?? nothing);
    },
  },
];
