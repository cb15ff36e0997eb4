/** Opens the preview beside the articles that the user opens, where the setting asks for it. */
import { TabInputWebview, ViewColumn, window, type Disposable } from 'vscode';
import { editedArticle } from '../articles';
import { setting } from '../settings';
import type { PreviewManager } from './manager';
import { VIEW_TYPE } from './view-type';

/** VS Code puts words of its own before the type that a panel was made with. After a reload the tab is there before the panel. */
const isPreview = (input: unknown): boolean => input instanceof TabInputWebview && input.viewType.endsWith(VIEW_TYPE);

const isOpen = (): boolean => window.tabGroups.all.some(group => group.tabs.some(tab => isPreview(tab.input)));

/** A preview that the user has closed does not come back for the same article. */
export function openWithArticles(previews: PreviewManager): Disposable {
  const seen = new Set<string>();
  const look = (): void => {
    const article = editedArticle();
    if (!article || seen.has(article.toString())) return;
    seen.add(article.toString());
    if (setting('preview.openWithArticle', article) && !isOpen())
      previews.open(article, { column: ViewColumn.Beside, locked: false });
  };
  look();
  return window.onDidChangeActiveTextEditor(look);
}
