/** Tells how an import ended: opens the article, and says what found no place in it. */
import { commands, l10n, window, type Uri } from 'vscode';
import type { ImportRemark } from '../../protocol';
import { fileName } from '../articles';
import type { Notices } from './notices';

/** An article that was made, and from what. */
export interface Made {
  readonly source: Uri;
  readonly article: Uri;
  readonly remarks: readonly ImportRemark[];
}

export async function reportImport(notices: Notices, made: readonly Made[]): Promise<void> {
  const [first] = made;
  if (first === undefined) return;
  await commands.executeCommand('vscode.open', first.article);
  const remarks = made.flatMap(each => each.remarks.map(remark => lineOf(each, remark)));
  const show = l10n.t('What Was Noticed');
  const chosen = await window.showInformationMessage(
    sentence(first, made.length, remarks.length),
    ...(remarks.length > 0 ? [show] : []),
  );
  if (chosen === show) await notices.show(remarks);
}

function sentence({ source }: Made, articles: number, remarks: number): string {
  const done =
    articles === 1 ? l10n.t('Imported “{0}”.', fileName(source)) : l10n.t('Imported {0} articles.', articles);
  if (remarks === 0) return done;
  return `${done} ${l10n.t('Not everything has a place in the article, or was as its format wants it: {0}.', remarks)}`;
}

const lineOf = ({ source }: Made, { message, words, line }: ImportRemark): string => {
  const place = line === undefined ? fileName(source) : l10n.t('{0}, line {1}', fileName(source), line);
  return words === undefined ? `${place}: ${message}` : `${place}: ${message} “${words}”`;
};
