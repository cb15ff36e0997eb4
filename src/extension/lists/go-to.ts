/** From a line of a list to its place in the article. */
import { commands, l10n, Range, type Command, type Disposable, type Uri } from 'vscode';
import type { PlacedText } from '../../protocol';
import { showArticle } from '../articles';

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

export function registerGoTo(): Disposable {
  return commands.registerCommand(GO_TO, async (uri: string, range: PlainRange) => {
    await showArticle(uri, { selection: rangeOf(range) });
  });
}
