import {
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type CompletionItemKind,
} from 'vscode-languageserver-types';
import type { Article, Span } from '../../article/types';
import { rangeOf } from '../ranges';

export interface Choice {
  readonly label: string;
  /** What is put in; default: the label. In the snippet language where `snippet` is set. */
  readonly text?: string;
  readonly snippet?: boolean;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What the typed text is compared with; default: the label. */
  readonly filter?: string;
  /** Lower comes first; default: by label. */
  readonly rank?: number;
}

/** A choice as clients take it. */
export function itemOf(article: Article, span: Span, kind: CompletionItemKind, choice: Choice): CompletionItem {
  const { label, text = label, snippet, detail, documentation, filter, rank } = choice;
  return {
    label,
    kind,
    textEdit: { range: rangeOf(article, span), newText: text },
    ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    // Clients compare with what stands in the range.
    ...(filter !== undefined && { filterText: filter }),
    ...(rank !== undefined && { sortText: String(rank).padStart(4, '0') }),
  };
}

/** A snippet as plain text: every stop is its placeholder. */
export const withoutStops = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{?\d+\}?/g, (_, placeholder: string | undefined) => placeholder ?? '')
    .replace(/\\([\\$}])/g, '$1');
