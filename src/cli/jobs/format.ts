import { looksLikeGoPresent } from '../../core/article/go-present';
import { parseArticle } from '../../core/article/parse';
import { formatArticle } from '../../core/article/format';
import { applyChanges } from '../../core/lint/fixes';
import { readText } from '../files/read';
import { writeAtomically } from '../files/write';

export interface Settings {
  /** Write the formatted text in the file's place. */
  readonly write: boolean;
}

export interface Output {
  readonly file: string;
  readonly changed: boolean;
  /** The formatted text, where it is not written. */
  readonly text?: string;
}

/** Lays out one article's source. */
export function formatJob({ write }: Settings): (file: string) => Promise<Output> {
  return async file => {
    const text = await readText(file);
    // Go's presentations have the same ending and are none of our business.
    const formatted = looksLikeGoPresent(text) ? text : applyChanges(text, formatArticle(parseArticle(text)));
    const changed = formatted !== text;
    if (!write) return { file, changed, text: formatted };
    if (changed) await writeAtomically(file, formatted);
    return { file, changed };
  };
}
