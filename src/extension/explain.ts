/** "Explain Configuration": how each rule is set for the article, and why, as a text beside it that cannot be changed. */
import { EventEmitter, l10n, Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import { ExplainRequest } from '../protocol';
import { fileName } from './articles';
import type { LanguageServer } from './server/language-server';

const SCHEME = 'crosshead-configuration';

/** The address of the text about an article. Its name is no `crosshead.yaml`: nobody should take it for the desk's file. */
const addressOf = (article: Uri): Uri =>
  Uri.from({ scheme: SCHEME, path: `/${fileName(article)} (configuration).yaml`, query: article.toString() });

export class Explanations implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider: Disposable;

  constructor(private readonly server: LanguageServer) {
    this.#provider = workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: ({ query }) => this.#text(query),
    });
  }

  /** Shows the text about `article`, as things stand now. */
  async show(article: Uri | undefined): Promise<void> {
    if (!article) {
      void window.showInformationMessage(l10n.t('Open an article first: its configuration is explained.'));
      return;
    }
    const address = addressOf(article);
    this.#changed.fire(address);
    await window.showTextDocument(address, { viewColumn: ViewColumn.Beside, preview: true });
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }

  async #text(uri: string): Promise<string> {
    const answer = await this.server.request(ExplainRequest, { uri });
    return answer?.text ?? l10n.t('# The article is no longer open.');
  }
}
