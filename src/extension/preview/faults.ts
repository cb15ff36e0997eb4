/** Why a panel has no new page, and what can be done about it. */
import { l10n, Uri } from 'vscode';
import { ResponseError } from 'vscode-languageclient';
import type { NoticeText } from '../../preview/messages';
import { fileName } from '../articles';
import type { LanguageServer } from '../server/language-server';

export interface Troubled {
  readonly server: Pick<LanguageServer, 'isLeftAlone' | 'state'>;
  /** The article that the panel is of. */
  readonly uri: string;
  /** The article whose page it shows; none where it shows none yet. */
  readonly shown: string | undefined;
  /** The file of the article has been deleted. */
  readonly isGone: boolean;
  readonly error?: unknown;
}

const nameOf = (uri: string): string => fileName(Uri.parse(uri));

export function faultOf(panel: Troubled): NoticeText {
  const { text, actions = [] } = reasonFor(panel);
  return { text: [text, ...whatIsShown(panel)].join(' '), actions };
}

function reasonFor({ server, uri, isGone, error }: Troubled): NoticeText {
  if (server.isLeftAlone(uri))
    return {
      text: l10n.t('Crosshead leaves this article alone: it ended the language server three times.'),
      actions: [{ name: 'tryAgain', label: l10n.t('Try Again') }],
    };
  if (server.state === 'starting') return { text: l10n.t('The language server is starting.') };
  if (server.state === 'stopped')
    return {
      text: l10n.t('The language server has stopped.'),
      actions: [{ name: 'restart', label: l10n.t('Restart') }],
    };
  if (isGone) return { text: l10n.t('“{0}” is not there any more.', nameOf(uri)) };
  // The server's own words, written for users.
  if (error instanceof ResponseError) return { text: error.message };
  return { text: l10n.t('“{0}” cannot be read.', nameOf(uri)) };
}

function whatIsShown({ uri, shown }: Troubled): string[] {
  if (shown === undefined) return [];
  return [shown === uri ? l10n.t('This is the last page.') : l10n.t('This is still the page of “{0}”.', nameOf(shown))];
}
