/** Tells how making a site ended, and what is worth doing next. */
import { l10n, Uri, window } from 'vscode';
import { fileName } from '../../articles';
import { openAction, revealAction, showFound, type Action, type FoundLoss } from '../report';
import type { SiteMade } from './types';

interface Report {
  readonly folder: Uri;
  readonly out: Uri;
  readonly made: SiteMade;
}

export async function reportSite({ folder, out, made }: Report): Promise<void> {
  const found = made.lines.map(line => readLine(line, folder));
  const show = {
    title: l10n.t('What Was Noticed'),
    run: () => showFound(found, l10n.t('Noticed while making the site')),
  };
  const noticed: Action[] = found.length > 0 ? [show] : [];
  if (made.total === 0) throw new Error(made.lines.at(-1) ?? l10n.t('The site could not be made.'));
  const isDone = made.done === made.total;
  const actions = isDone ? [openAction(Uri.joinPath(out, 'index.html')), ...revealAction(out), ...noticed] : noticed;
  const said = isDone ? sentence(out, made) : stopped(made);
  const chosen =
    made.ok || !isDone
      ? await window.showInformationMessage(said, ...actions)
      : await window.showWarningMessage(said, ...actions);
  await chosen?.run();
}

const stopped = ({ done, total }: SiteMade): string =>
  l10n.t(
    'Stopped at {0} of {1} articles. What is written is whole, and the next time goes on from there.',
    done,
    total,
  );

function sentence(out: Uri, { total, embargoed, ok }: SiteMade): string {
  const done = l10n.t('The site in “{0}” is up to date. Articles: {1}.', fileName(out), total - embargoed);
  const left = embargoed === 0 ? [] : [l10n.t('Left out, under embargo: {0}.', embargoed)];
  return [done, ...left, ...(ok ? [] : [l10n.t('Not all could be written.')])].join(' ');
}

/** A line of the program, which begins with a place where it is about one. */
function readLine(line: string, folder: Uri): FoundLoss {
  const [, path, at, message] = /^(.+?\.article):(\d+):\d+: (.*)$/.exec(line) ?? [];
  if (path === undefined || message === undefined)
    return { message: line.replaceAll(folder.fsPath, fileName(folder)), line: 0 };
  return { article: Uri.file(path), message, line: Number(at) - 1 };
}
