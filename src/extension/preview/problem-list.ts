/** Problems as the page lists them: with the words around them, in the language of the reader. */
import { l10n } from 'vscode';
import type { PageProblem, ProblemList } from '../../preview/messages';

export const problemList = (problems: readonly PageProblem[]): ProblemList => ({
  problems,
  title: l10n.t('Problems on this page'),
  severities: {
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Information'),
    hint: l10n.t('Hint'),
  },
});
