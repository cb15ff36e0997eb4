/** What is shown beside and over the words: inlay hints, code lenses. */
import { codeLenses } from '../../core/language/code-lens';
import { inlayHints } from '../../core/language/inlay-hints';
import type { Feature } from './feature';

export const MARKS: readonly Feature[] = [
  {
    capabilities: { inlayHintProvider: true },
    wire: ({ connection, articles, settings, client }) =>
      connection.languages.inlayHint.on(
        articles.answer('hints', async ({ article, desk }, { range }) =>
          inlayHints(article, range, (await desk()).desk, (await settings.get()).inlayHints, client.say),
        ),
      ),
  },
  {
    capabilities: { codeLensProvider: {} },
    wire: ({ connection, articles, settings, client }) =>
      connection.onCodeLens(
        articles.answer('the headline’s length', async ({ article }) =>
          (await settings.get()).codeLens.headlines ? codeLenses(article, client.say) : [],
        ),
      ),
  },
];
