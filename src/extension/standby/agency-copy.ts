/** Whether a file is worth a closer look: the language server, which knows the formats, need not start for every other one. */
import type { TextDocument } from 'vscode';

/** What agencies send; other languages are never looked at. */
const LANGUAGES: ReadonlySet<string> = new Set(['json', 'xml']);
/** Characters by which a file is recognised. */
export const HEAD = 20_000;
/** One of these stands in the head of every NewsML 1, NewsML-G2, NITF and ninjs document that the import would recognise. */
const SIGN =
  /NewsML|newsItem|newsMessage|nitf|ninjs|"(?:body_x?html|body_text|bodies|versioncreated|firstcreated|pubstatus)"/i;

export const hasSign = (text: string): boolean => SIGN.test(text.slice(0, HEAD));

export function mayBeAgencyCopy(document: TextDocument): boolean {
  if (!LANGUAGES.has(document.languageId) || document.uri.scheme === 'untitled') return false;
  return hasSign(document.getText());
}
