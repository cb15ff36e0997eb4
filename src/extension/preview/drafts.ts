/**
 * Texts that have no file yet, and the files that they are saved to. VS Code tells of no such saving: it saves a file that has the
 * text of the draft, then empties the draft and closes it.
 */
import { workspace, type TextDocument } from 'vscode';

export class Drafts {
  /** By draft, the file that was last saved with its text. */
  readonly #files = new Map<string, string>();

  /** @param isWatched whether anybody wants to know where the draft goes */
  constructor(private readonly isWatched: (draft: string) => boolean) {}

  /** A file was saved. */
  saved(file: TextDocument): void {
    const drafts = workspace.textDocuments.filter(
      ({ isUntitled, uri }) => isUntitled && this.isWatched(uri.toString()),
    );
    if (drafts.length === 0) return;
    const text = file.getText();
    for (const draft of drafts)
      if (text !== '' && draft.getText() === text) this.#files.set(draft.uri.toString(), file.uri.toString());
  }

  /** The draft was closed: to which file it was saved, if it was. */
  closed(draft: string): string | undefined {
    const file = this.#files.get(draft);
    this.#files.delete(draft);
    return file;
  }
}
