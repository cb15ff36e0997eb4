/** Quick fixes for problems, notes that suppress them, and "fix all". */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import { parseArticle } from '../article/parse';
import type { Article, Change, Span } from '../article/types';
import { applyChanges, compatible, fixAll, safeFixes } from '../lint/fixes';
import type { Problem } from '../lint/problem';
import { phrase, told, type Phrase, type Say } from '../say';
import { diagnosticOf } from './diagnostics';
import { snippetEdit, workspaceEdit, type EditTarget } from './edits';
import { blockAt, touch } from './ranges';
import { wordAction, wordOf, type DeskTarget } from './word-action';

/** The kind of "fix all", for `editor.codeActionsOnSave`. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.crosshead`;

export interface ActionContext {
  readonly article: Article;
  readonly problems: readonly Problem[];
  readonly target: EditTarget;
  /** The problems of a text, for what comes to light when others are mended. */
  readonly lint: (article: Article) => readonly Problem[];
  /** The user's language; the fixes of problems are in it already. */
  readonly say: Say;
  /** Where the desk's words are kept; absent where there is no place for them. */
  readonly desk?: DeskTarget;
}

/** Quick fixes for the problems at a place: their own first, then the ways to accept or suppress them. */
export function quickFixes(context: ActionContext, place: Span): CodeAction[] {
  const here = context.problems.filter(problem => !problem.suppressed && touch(problem, place));
  return [
    ...here.flatMap(problem => fixes(context, problem)),
    ...here.flatMap(problem => acceptance(context, problem)),
    ...here.flatMap(problem => suppressions(context, problem)),
  ];
}

function fixes({ article, target }: ActionContext, problem: Problem): CodeAction[] {
  const preferred = problem.fixes.find(({ safe }) => safe);
  return problem.fixes.map(fix => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(article, target.uri, problem)],
    edit: workspaceEdit(article, target, fix.edits),
    ...(fix === preferred && { isPreferred: true }),
  }));
}

function acceptance({ article, target, say, desk }: ActionContext, problem: Problem): CodeAction[] {
  const word = wordOf(article.text, problem);
  const action = word !== undefined && desk ? wordAction(word, desk, say) : undefined;
  return action ? [{ ...action, diagnostics: [diagnosticOf(article, target.uri, problem)] }] : [];
}

/** Rules that speak of suppressions, or of the linter, cannot be suppressed. */
const LASTING: ReadonlySet<string> = new Set(['rule-crashed', 'unused-ignore']);

function suppressions({ article, target, say }: ActionContext, problem: Problem): CodeAction[] {
  if (LASTING.has(problem.rule)) return [];
  return placesOf(article, problem).map(({ title, at }) => ({
    title: told(say, title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(article, target.uri, problem)],
    edit: snippetEdit(article, target, at, ignoreNote(article, problem.rule)),
  }));
}

function ignoreNote({ text }: Article, rule: string) {
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  return { before: `<!-- lint-ignore ${rule}: `, placeholder: 'reason', after: ` -->${lineEnd}${lineEnd}` };
}

/** A note above everything holds for the whole article; one further down holds for the block below it. */
function placesOf(article: Article, problem: Problem): { readonly title: Phrase; readonly at: number }[] {
  const { blocks, starts } = article;
  const { rule } = problem;
  const first = blocks.findIndex(({ node }) => node.type !== 'note');
  if (first < 0) return [];
  const block = blockAt(article, problem.start);
  const once =
    block > first ? [{ title: phrase('Ignore once with a reason: {rule}', { rule }), at: starts[block] ?? 0 }] : [];
  return [...once, { title: phrase('Ignore in this article with a reason: {rule}', { rule }), at: starts[first] ?? 0 }];
}

/** One action that makes every certain fix; none where there is nothing to fix. */
export function fixAllAction(context: ActionContext): CodeAction[] {
  const { article, target, say } = context;
  const changes = fixAllChanges(context);
  if (changes.length === 0) return [];
  const title = say('Fix all that Crosshead can fix for certain');
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(article, target, changes) }];
}

/** The same text as the command line's `--fix` gives: what comes to light by a fix is fixed too. */
function fixAllChanges({ article: { text }, problems, lint }: ActionContext): readonly Change[] {
  const first = compatible(safeFixes(problems));
  if (first.length === 0) return [];
  const once = applyChanges(text, first);
  const fixed = fixAll(once, source => lint(parseArticle(source)));
  return once === fixed ? first : [difference(text, fixed)];
}

/** What differs, as one change. */
function difference(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}
