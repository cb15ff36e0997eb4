/** What stands at the other end of a link. */
import { imageSize } from 'image-size';
import { Utils, type URI } from 'vscode-uri';
import type { FileAbout } from '../../core/language/hover';
import { isInsideWorkspace, resolveAddress, resolveFile } from '../addresses';
import type { Services } from '../features/feature';
import { isArticleFile, PICTURES } from './file-kinds';

/** What an address in an article leads to. */
export async function aboutAddress(
  { index, files, client }: Services,
  uri: string,
  address: string,
): Promise<FileAbout | undefined> {
  const file = resolveFile(uri, address);
  if (!file) {
    const resolved = resolveAddress(uri, address);
    return resolved === undefined ? undefined : { kind: 'address', address: resolved };
  }
  return isInsideWorkspace(file, uri, client.folders)
    ? aboutFile({ index, files }, file)
    : { kind: 'outside', name: Utils.basename(file) };
}

/** What a file is that may be looked into. */
export async function aboutFile({ index, files }: Pick<Services, 'files' | 'index'>, file: URI): Promise<FileAbout> {
  const name = Utils.basename(file);
  if (isArticleFile(file.path)) {
    const summary = await index.get(file.toString());
    return summary ? { kind: 'article', name, ...summary } : { kind: 'missing', name };
  }
  const bytes = await files.readBytes(file.toString());
  return bytes ? aboutBytes(file, name, bytes) : { kind: 'missing', name };
}

function aboutBytes(file: URI, name: string, bytes: Uint8Array): FileAbout {
  const about = { name, bytes: bytes.length };
  if (!PICTURES.some(extension => file.path.toLowerCase().endsWith(`.${extension}`)))
    return { kind: 'other', ...about };
  const pixels = pixelsOf(bytes);
  return { kind: 'picture', uri: file.toString(), ...about, ...(pixels && { pixels }) };
}

function pixelsOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    // No picture, or of a kind that is not known.
    return undefined;
  }
}
