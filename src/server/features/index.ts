/** The editor features, one row each. Adding one is a file in `core/language` and a row, here or in the file of its kind. */
import { foldingRanges } from '../../core/language/folding';
import { formattingEdits, rangeFormattingEdits } from '../../core/language/formatting';
import { documentLinks } from '../../core/language/links';
import { documentSymbols } from '../../core/language/symbols';
import { resolveAddress } from '../addresses';
import { COLOURS } from './colours';
import { COMPLETION } from './completion';
import { CODE_ACTIONS } from './code-actions';
import type { Feature } from './feature';
import { HOVER } from './hover';
import { LISTS } from './lists';
import { MARKS } from './marks';
import { MOVES } from './moves';
import { NAVIGATION } from './navigation';
import { WRITING_FEATURES } from './writing';

export const FEATURES: readonly Feature[] = [
  {
    capabilities: { documentSymbolProvider: { label: 'Article' } },
    wire: ({ connection, articles, client }) =>
      connection.onDocumentSymbol(
        articles.answer('the outline', ({ article }) => documentSymbols(article, client.say)),
      ),
  },
  {
    capabilities: { foldingRangeProvider: true },
    wire: ({ connection, articles }) =>
      connection.onFoldingRanges(articles.answer('folding', ({ article }) => foldingRanges(article))),
  },
  {
    capabilities: { documentFormattingProvider: true },
    wire: ({ connection, articles }) =>
      connection.onDocumentFormatting(articles.answer('formatting', ({ article }) => formattingEdits(article))),
  },
  {
    capabilities: { documentRangeFormattingProvider: true },
    wire: ({ connection, articles }) =>
      connection.onDocumentRangeFormatting(
        articles.answer('formatting', ({ article }, { range }) => rangeFormattingEdits(article, range)),
      ),
  },
  {
    capabilities: { documentLinkProvider: {} },
    wire: ({ connection, articles }) =>
      connection.onDocumentLinks(
        articles.answer('links', ({ article, uri }) => documentLinks(article, address => resolveAddress(uri, address))),
      ),
  },
  CODE_ACTIONS,
  COMPLETION,
  HOVER,
  ...NAVIGATION,
  MOVES,
  ...MARKS,
  COLOURS,
  ...LISTS,
  ...WRITING_FEATURES,
];
