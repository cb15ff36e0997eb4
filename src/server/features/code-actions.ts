/** Quick fixes, and "fix all" for a save. */
import { CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Article } from '../../core/article/types';
import { FIX_ALL, fixAllAction, quickFixes } from '../../core/language/actions';
import { spanOf } from '../../core/language/ranges';
import type { Asked } from '../asking';
import { deskTarget } from '../desk-target';
import type { Feature, Services } from './feature';

export const CODE_ACTIONS: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } },
  wire: services =>
    services.connection.onCodeAction(
      services.articles.answer('quick fixes', (asked, params) => codeActions(services, asked, params)),
    ),
};

async function codeActions(
  { articles, client }: Services,
  asked: Asked,
  { range, context: { only } }: CodeActionParams,
) {
  const { article, target, uri } = asked;
  const [problems, { linter, found }] = await Promise.all([asked.problems(), asked.desk()]);
  const desk = deskTarget(uri, found, articles.documents, client);
  const context = {
    article,
    problems,
    target,
    lint: (other: Article) => linter.lint(other),
    say: client.say,
    ...(desk && { desk }),
  };
  const wants = (kind: string): boolean => only?.some(asked => kind === asked || kind.startsWith(`${asked}.`)) ?? false;
  return [
    ...(!only || wants(CodeActionKind.QuickFix) ? quickFixes(context, spanOf(article, range)) : []),
    // It lints anew, so it waits until it is asked for by name.
    ...(wants(FIX_ALL) ? fixAllAction(context) : []),
  ];
}
