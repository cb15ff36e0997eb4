/** Where dropped and pasted pictures go, and what of them is new. */
import { FileType, Uri, workspace, type DataTransfer, type DataTransferFile, type TextDocument } from 'vscode';
import { folderOf } from '../articles';
import { setting } from '../settings';
import { freeName, isPicture, PICTURE_TYPES, pictureName } from './names';

/** A picture that an article is to show. */
export interface PlacedPicture {
  /** As the article names it. */
  readonly path: string;
  /** The file to be made; absent where it is there already. */
  readonly create?: { readonly uri: Uri; readonly contents: DataTransferFile | Uint8Array };
}

/** The pictures of a drop or a paste; none where the article lies in no folder that they could be put into. */
export async function placePictures(article: TextDocument, transfer: DataTransfer): Promise<readonly PlacedPicture[]> {
  const folder = folderOf(article.uri);
  if (!folder) return [];
  const taken = new Set<string>();
  const copies = filesIn(transfer).map(
    ({ file, mediaType }) =>
      () =>
        copy(folder, taken, file, pictureName(file.name, mediaType)),
  );
  const dropped = (await urisIn(transfer)).map(uri => () => place(folder, taken, uri));
  const placed: PlacedPicture[] = [];
  // A file from outside comes as an address too, where there is a disk; the file itself is enough.
  for (const make of copies.length > 0 ? copies : dropped) placed.push(await make());
  return placed;
}

function filesIn(transfer: DataTransfer): { file: DataTransferFile; mediaType: string }[] {
  return [...transfer].flatMap(([mediaType, item]) => {
    const file = item.asFile();
    return file && (PICTURE_TYPES.includes(mediaType) || isPicture(file.name)) ? [{ file, mediaType }] : [];
  });
}

async function urisIn(transfer: DataTransfer): Promise<Uri[]> {
  const list = (await transfer.get('text/uri-list')?.asString()) ?? '';
  const lines = list.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#'));
  return lines.map(line => Uri.parse(line)).filter(({ scheme, path }) => !/^https?$/.test(scheme) && isPicture(path));
}

/** A picture of the workspace is shown where it lies; one from elsewhere is copied. */
async function place(folder: Uri, taken: Set<string>, uri: Uri): Promise<PlacedPicture> {
  const path = workspace.getWorkspaceFolder(uri) && pathFrom(folder, uri);
  if (path !== undefined) return { path };
  return copy(
    folder,
    taken,
    await workspace.fs.readFile(uri),
    pictureName(uri.path.slice(uri.path.lastIndexOf('/') + 1), ''),
  );
}

async function copy(
  folder: Uri,
  taken: Set<string>,
  contents: DataTransferFile | Uint8Array,
  wanted: string,
): Promise<PlacedPicture> {
  const pictures = setting('pictures.folder', folder).replace(/^[/\\.]+|[/\\]+$/g, '');
  const at = (name: string): string => (pictures === '' ? name : `${pictures}/${name}`);
  const name = await freeName(wanted, async name => taken.has(name) || (await exists(Uri.joinPath(folder, at(name)))));
  taken.add(name);
  return { path: at(name), create: { uri: Uri.joinPath(folder, at(name)), contents } };
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );

/** The way from a folder to a file of the same file system. */
function pathFrom(folder: Uri, { scheme, authority, path }: Uri): string | undefined {
  if (scheme !== folder.scheme || authority !== folder.authority) return undefined;
  const [from, to] = [folder.path.split('/'), path.split('/')];
  const same = from.findIndex((part, at) => part !== to[at]);
  const common = same < 0 ? from.length : same;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
