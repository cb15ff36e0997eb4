/** Which stories of a feed or a news message are wanted. */
import { l10n, window } from 'vscode';
import type { ImportedArticle } from '../../protocol';

/** All of one; of several those that the user leaves ticked. */
export async function chooseStories(
  name: string,
  stories: readonly ImportedArticle[],
): Promise<readonly ImportedArticle[]> {
  if (stories.length < 2) return stories;
  const choices = stories.map(story => ({ label: story.headline, picked: true, story }));
  const chosen = await window.showQuickPick(choices, {
    title: l10n.t('Stories in “{0}”', name),
    placeHolder: l10n.t('Choose the stories to import'),
    canPickMany: true,
  });
  return (chosen ?? []).map(({ story }) => story);
}
