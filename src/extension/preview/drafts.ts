/**
 * Texts that have no file yet, and the files that they are saved to. VS Code tells of no such saving: it empties the text, closes it
 * and opens the file, in this order or another.
 */
import { workspace, type TextDocument } from 'vscode';
import { isInTab } from '../articles';

export class Drafts {
  /** What was last typed into each. */
  readonly #texts = new Map<string, string>();

  /** Called for every keystroke in an article that has a preview. */
  keep(uri: string): void {
    if (!uri.startsWith('untitled:')) return;
    const text = workspace.textDocuments.find(document => document.uri.toString() === uri)?.getText() ?? '';
    if (text !== '') this.#texts.set(uri, text);
  }

  /** Of which draft a file that was just opened has come. */
  draftOf(file: TextDocument): string | undefined {
    if (file.isUntitled || this.#texts.size === 0) return undefined;
    return [...this.#texts].find(([draft, text]) => !isInTab(draft) && file.getText() === text)?.[0];
  }

  /** To which file a draft that was just closed was saved; it may be opened later. */
  fileOf(draft: string): TextDocument | undefined {
    const text = this.#texts.get(draft);
    return workspace.textDocuments.find(document => !document.isUntitled && document.getText() === text);
  }

  forget(draft: string): void {
    this.#texts.delete(draft);
  }
}
