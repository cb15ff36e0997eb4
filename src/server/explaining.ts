/** "Explain Configuration": how each rule is set for an article on the screen, and why. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { FoundDesk } from '../core/desk/find-desk';
import { explanation } from '../core/lint/explanation';
import { phrase, type Phrase, type Say } from '../core/say';
import type { ArticleDesk } from './desks';
import type { OpenArticle } from './documents';

export const explain = (
  { uri, article }: OpenArticle,
  { desk, found }: ArticleDesk,
  say: Say,
): { readonly text: string } => ({
  text: explanation({
    name: Utils.basename(URI.parse(uri)) || uri,
    article,
    desk,
    ...(found.uri !== undefined && { file: pathOf(found.uri) }),
    mistakes: mistakesOf(found),
    say,
  }),
});

/** The path of a file on the machine as its system writes it; other addresses as they are. */
function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : uri;
}

function mistakesOf({ text = '', faults }: FoundDesk): readonly Phrase[] {
  const document = TextDocument.create('', 'yaml', 0, text);
  return faults.map(({ start, message }) =>
    phrase('line {line}: {message}', { line: document.positionAt(start).line + 1, message }),
  );
}
