/** What was noticed while files were imported, as a text that cannot be changed and asks nobody to save it. */
import { EventEmitter, l10n, Uri, window, workspace, type Disposable } from 'vscode';

const SCHEME = 'crosshead-import';

export class Notices implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider: Disposable;
  #text = '';

  constructor() {
    this.#provider = workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: () => this.#text,
    });
  }

  /** Shows these lines in the place of those that were shown before. */
  async show(lines: readonly string[]): Promise<void> {
    const address = Uri.from({ scheme: SCHEME, path: `/${l10n.t('What Was Noticed')}` });
    this.#text = `${lines.join('\n')}\n`;
    this.#changed.fire(address);
    await window.showTextDocument(address, { preview: true });
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }
}
