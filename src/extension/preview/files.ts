/** Tells of the files that pages show when they change on the disk, go or come: nobody needs to have them open. */
import { RelativePattern, workspace, type Disposable, type FileSystemWatcher, type Uri } from 'vscode';
import { folderOf } from '../articles';

/** The endings of pictures that pages show, in both cases: a pattern's letters are what they are. */
const PICTURES = '**/*.{avif,gif,jpeg,jpg,png,svg,webp,AVIF,GIF,JPEG,JPG,PNG,SVG,WEBP}';

/** Every picture of the workspace. */
export function watchPictures(changed: (picture: Uri) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(PICTURES);
  for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) event(changed);
  return watcher;
}

export interface ArticleFileEvents {
  /** It is another one now, or there again. */
  changed(): void;
  gone(): void;
}

/** The file of one article, or of the next. */
export class ArticleFile implements Disposable {
  #watcher: FileSystemWatcher | undefined;

  constructor(private readonly events: ArticleFileEvents) {}

  watch(article: Uri): void {
    this.dispose();
    const folder = article.scheme === 'untitled' ? undefined : folderOf(article);
    if (!folder) return;
    // The folder, since a name may hold what a pattern takes for its own.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*'));
    const ifIts = (tell: () => void) => (file: Uri) => {
      if (file.toString() === article.toString()) tell();
    };
    watcher.onDidChange(ifIts(() => this.events.changed()));
    watcher.onDidCreate(ifIts(() => this.events.changed()));
    watcher.onDidDelete(ifIts(() => this.events.gone()));
    this.#watcher = watcher;
  }

  dispose(): void {
    this.#watcher?.dispose();
  }
}
