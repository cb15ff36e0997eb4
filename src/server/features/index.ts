/** The editor features, one row each. Adding one is a file in `core/language` and a row, here or in the file of its kind. */
import { CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Article } from '../../core/article/types';
import { FIX_ALL, fixAllAction, quickFixes } from '../../core/language/actions';
import { foldingRanges } from '../../core/language/folding';
import { formattingEdits, rangeFormattingEdits } from '../../core/language/formatting';
import { documentLinks } from '../../core/language/links';
import { spanOf } from '../../core/language/ranges';
import { documentSymbols } from '../../core/language/symbols';
import { resolveAddress } from '../addresses';
import type { Asked } from '../asking';
import { ASSISTANCE } from './assistance';
import type { Feature } from './feature';
import { MARKS } from './marks';
import { NAVIGATION } from './navigation';

export const FEATURES: readonly Feature[] = [
  {
    capabilities: { documentSymbolProvider: { label: 'Article' } },
    wire: ({ connection, articles }) =>
      connection.onDocumentSymbol(articles.answer('the outline', ({ article }) => documentSymbols(article))),
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
  {
    capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } },
    wire: ({ connection, articles }) => connection.onCodeAction(articles.answer('quick fixes', codeActions)),
  },
  ...ASSISTANCE,
  ...NAVIGATION,
  ...MARKS,
];

async function codeActions(asked: Asked, { range, context: { only } }: CodeActionParams) {
  const { article, target } = asked;
  const [problems, { linter }] = await Promise.all([asked.problems(), asked.desk()]);
  const context = { article, problems, target, lint: (other: Article) => linter.lint(other) };
  const wants = (kind: string): boolean => only?.some(asked => kind === asked || kind.startsWith(`${asked}.`)) ?? false;
  return [
    ...(!only || wants(CodeActionKind.QuickFix) ? quickFixes(context, spanOf(article, range)) : []),
    // It lints anew, so it waits until it is asked for by name.
    ...(wants(FIX_ALL) ? fixAllAction(context) : []),
  ];
}
