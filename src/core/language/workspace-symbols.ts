/** Articles by headline. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { ArticleSummary } from './summary';

/** More than these nobody reads; the client asks again with each letter. */
const MOST = 200;

/** The articles whose headline has the letters of a query, in their order, whatever stands between them. */
export function workspaceSymbols(
  articles: Iterable<readonly [uri: string, summary: ArticleSummary]>,
  query: string,
): WorkspaceSymbol[] {
  const wanted = letters(query);
  const symbols: WorkspaceSymbol[] = [];
  for (const [uri, { headline, range, section }] of articles) {
    if (headline === undefined || !hasInOrder(letters(headline), wanted)) continue;
    symbols.push({
      name: headline,
      kind: SymbolKind.Module,
      location: { uri, range },
      ...(section !== undefined && { containerName: section }),
    });
    if (symbols.length === MOST) break;
  }
  return symbols;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function hasInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
