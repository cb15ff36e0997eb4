/** Offers to import agency copy that is opened as it came: once a file, and never again where the user does not want it. */
import { commands, l10n, window, type Disposable, type Memento, type TextDocument, type TextEditor } from 'vscode';
import { RecogniseRequest } from '../../protocol';
import { fileName } from '../articles';
import { toBase64 } from '../files';
import type { LanguageServer } from '../server/language-server';
import { HEAD, mayBeAgencyCopy } from '../standby/agency-copy';

const NEVER = 'crosshead.import.neverOffer';
/** Formats that nobody has but for news: a feed or a page may be open for other reasons. */
const NEWS: ReadonlySet<string> = new Set(['newsml-1.2', 'newsml-g2', 'ninjs', 'nitf']);

export function offerImport(server: LanguageServer, memory: Memento): Disposable {
  const asked = new Set<string>();
  const look = async (document: TextDocument | undefined): Promise<void> => {
    if (!document || !mayBeAgencyCopy(document)) return;
    const uri = document.uri.toString();
    if (asked.has(uri) || memory.get<boolean>(NEVER) === true) return;
    asked.add(uri);
    const head = toBase64(new TextEncoder().encode(document.getText().slice(0, HEAD)));
    const format = await server.request(RecogniseRequest, { uri, head });
    if (format && NEWS.has(format.id)) await offer(document, format.label);
  };
  const offer = async (document: TextDocument, format: string): Promise<void> => {
    const [yes, never] = [l10n.t('Import as Article'), l10n.t('Don’t Ask Again')];
    const message = l10n.t('“{0}” is agency copy in {1}.', fileName(document.uri), format);
    const chosen = await window.showInformationMessage(message, yes, never);
    if (chosen === never) await memory.update(NEVER, true);
    if (chosen === yes) await commands.executeCommand('crosshead.importArticle', document.uri);
  };
  // What fails here is no harm: the command is there.
  const lookAt = (editor: TextEditor | undefined) => void look(editor?.document).catch(() => undefined);
  // The window may have been opened with the file.
  lookAt(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(lookAt);
}
