/** Dropping or pasting a picture writes its block, and copies its file beside the article. */
import {
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  Range,
  SnippetString,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
  type DataTransfer,
  type DocumentDropEditProvider,
  type DocumentPasteEditProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { LANGUAGE } from '../host';
import { rangeOf } from '../lists/go-to';
import type { LanguageServer } from '../server/language-server';
import { askFor, plainRange } from '../writing/run';
import { PICTURE_TYPES } from './names';
import { placePictures } from './place';

const KIND = DocumentDropOrPasteEditKind.Empty.append('crosshead', 'picture');
/** `files`: of any kind from outside; `text/uri-list`: from the explorer. */
const TYPES = ['files', 'text/uri-list', ...PICTURE_TYPES];

export function registerPictures(server: LanguageServer): Disposable {
  const edit = (document: TextDocument, at: Position, transfer: DataTransfer): Promise<WorkspaceEdit | undefined> =>
    pictureEdit(server, document, at, transfer);
  const drop: DocumentDropEditProvider = {
    async provideDocumentDropEdits(document, position, transfer) {
      const additionalEdit = await edit(document, position, transfer);
      if (!additionalEdit) return undefined;
      const result = new DocumentDropEdit('', title(), KIND);
      result.additionalEdit = additionalEdit;
      return result;
    },
  };
  const paste: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, [range], transfer) {
      const additionalEdit = range && (await edit(document, range.start, transfer));
      if (!additionalEdit) return undefined;
      const result = new DocumentPasteEdit('', title(), KIND);
      result.additionalEdit = additionalEdit;
      return [result];
    },
  };
  const selector = { language: LANGUAGE };
  return Disposable.from(
    languages.registerDocumentDropEditProvider(selector, drop, { dropMimeTypes: TYPES, providedDropEditKinds: [KIND] }),
    languages.registerDocumentPasteEditProvider(selector, paste, {
      pasteMimeTypes: TYPES,
      providedPasteEditKinds: [KIND],
    }),
  );
}

const title = (): string => l10n.t('Insert Picture Block');

async function pictureEdit(
  server: LanguageServer,
  document: TextDocument,
  at: Position,
  transfer: DataTransfer,
): Promise<WorkspaceEdit | undefined> {
  const pictures = await placePictures(document, transfer);
  if (pictures.length === 0) return undefined;
  const written = await askFor(server, document, {
    command: 'pictures',
    selections: [plainRange(new Range(at, at))],
    values: { paths: pictures.map(({ path }) => path).join('\n') },
  });
  if (!written) return undefined;
  const edit = new WorkspaceEdit();
  for (const { create } of pictures)
    if (create) edit.createFile(create.uri, { contents: create.contents, ignoreIfExists: true });
  edit.set(
    document.uri,
    written.edits.map(({ range, text, snippet }) =>
      snippet === true
        ? new SnippetTextEdit(rangeOf(range), new SnippetString(text))
        : new TextEdit(rangeOf(range), text),
    ),
  );
  return edit;
}
