/** What stands around a page: its title and icon, the folders that it may load from, and where its pictures lie. */
import { l10n, Uri, type WebviewPanel } from 'vscode';
import type { PanelState } from '../../preview/messages';
import { fileName, folderOf } from '../articles';
import { shell } from './html';
import { resourceRoots, sameRoots } from './roots';

export class Frame {
  /** The page's folder for pictures, worked out once: a keystroke asks for it. */
  #pictureBase: string | undefined;

  constructor(
    private readonly view: WebviewPanel,
    private readonly extension: Uri,
  ) {
    view.iconPath = {
      light: Uri.joinPath(extension, 'media/icons/preview-light.svg'),
      dark: Uri.joinPath(extension, 'media/icons/preview-dark.svg'),
    };
  }

  get pictureBase(): string | undefined {
    return this.#pictureBase;
  }

  /** Fits it to what the panel is of now. The page loads anew where it may load from other folders than before. */
  fit({ uri, locked }: Pick<PanelState, 'uri' | 'locked'>): void {
    const article = Uri.parse(uri);
    const name = fileName(article);
    this.view.title = locked ? l10n.t('[Preview] {0}', name) : l10n.t('Preview {0}', name);
    const roots = resourceRoots(this.extension, article);
    // Setting the options loads the page anew, so only where they differ.
    if (!sameRoots(this.view.webview, roots))
      this.view.webview.options = { enableScripts: true, localResourceRoots: roots };
    const folder = folderOf(article);
    this.#pictureBase = folder && this.view.webview.asWebviewUri(folder).toString();
  }

  /** Loads an empty page, which says when it is ready. */
  load(remotePictures: boolean): void {
    this.view.webview.html = shell(this.view.webview, this.extension, remotePictures);
  }
}
