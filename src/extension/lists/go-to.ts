/** From a line of a list to its place in the article. */
import { commands, l10n, Range, Uri, ViewColumn, window, type Command, type Disposable } from 'vscode';
import type { PlacedText } from '../../protocol';

const GO_TO = 'crosshead.goToPlace';

export type PlainRange = PlacedText['range'];

export const rangeOf = ({ start, end }: PlainRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** The command of a line that leads to a place. */
export const goTo = (article: Uri, range: PlainRange): Command => ({
  command: GO_TO,
  title: l10n.t('Go to the Article'),
  arguments: [article.toString(), range],
});

/** The editor that shows the article already is taken, wherever it stands. */
export function registerGoTo(): Disposable {
  return commands.registerCommand(GO_TO, async (uri: string, range: PlainRange) => {
    const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    await window.showTextDocument(Uri.parse(uri), {
      viewColumn: open?.viewColumn ?? ViewColumn.One,
      selection: rangeOf(range),
    });
  });
}
