import { ImageRun } from 'docx';
import { imageSize } from 'image-size';
import { isLocal } from '../pictures';
import type { Asset, ExportContext } from '../types';
import { WORD_PICTURES } from './picture-kinds';

/** The text's width and what is left of its height, in pixels at 96 an inch: A4 with Word's usual margins. */
const WIDEST = 600;
const HIGHEST = 800;

/** A picture as Word shows it, with the description that screen readers speak; `undefined` where it cannot. */
export function wordPicture(src: string, alt: string, id: number, context: ExportContext): ImageRun | undefined {
  const asset = isLocal(src) ? context.asset(src) : undefined;
  if (asset === undefined) return undefined;
  const type = WORD_PICTURES[asset.mediaType];
  const size = sizeOf(asset);
  if (type === undefined || size === undefined) return undefined;
  return new ImageRun({
    type,
    data: asset.bytes,
    transformation: size,
    altText: { id: String(id), name: `Picture ${id}`, description: alt },
  });
}

/** As large as it is, and smaller where it would not fit; `undefined` where the file is broken. */
function sizeOf({ bytes }: Asset): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    const scale = Math.min(1, WIDEST / width, HIGHEST / height);
    return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  } catch {
    return undefined;
  }
}
