/** Pasting from Word or a web page gives blocks; plain text is one key away, in the list that the paste shows. */
import {
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  type DataTransfer,
  type Disposable,
  type DocumentPasteEditProvider,
  type TextDocument,
  type Range,
} from 'vscode';
import { PasteRequest } from '../../protocol';
import { LANGUAGE } from '../host';
import type { LanguageServer } from '../server/language-server';

const KIND = DocumentDropOrPasteEditKind.Text.append('crosshead', 'blocks');
const HTML = 'text/html';
/** What VS Code puts beside text that is copied in it: its HTML has the colours of the editor and nothing else. */
const EDITOR = 'vscode-editor-data';

export function registerPaste(server: LanguageServer): Disposable {
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, [range], transfer, _, token) {
      if (!range || transfer.get(EDITOR) || !isInBody(document, range)) return undefined;
      const html = await htmlIn(transfer);
      const blocks = html === undefined ? null : await server.request(PasteRequest, { html }, token);
      return blocks ? [new DocumentPasteEdit(blocks.text, l10n.t('Paste as Blocks'), KIND)] : undefined;
    },
  };
  return languages.registerDocumentPasteEditProvider({ language: LANGUAGE }, provider, {
    pasteMimeTypes: [HTML],
    providedPasteEditKinds: [KIND],
  });
}

const htmlIn = async (transfer: DataTransfer): Promise<string | undefined> => transfer.get(HTML)?.asString();

/** The front matter takes fields, no blocks. */
function isInBody(document: TextDocument, { start }: Range): boolean {
  if (document.lineAt(0).text.trimEnd() !== '---') return true;
  for (let line = 1; line < start.line; line++) if (document.lineAt(line).text.trimEnd() === '---') return true;
  return false;
}
