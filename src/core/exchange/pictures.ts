import { uint8ArrayToBase64 } from 'uint8array-extras';
import type { Article, Block } from '../article/types';
import type { Asset } from './types';
import { everyBlock } from './walk';

const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** The local pictures that an article shows, as typed, each once: an adapter reads them before an export. */
export function picturesOf(article: Article): string[] {
  const sources = [...everyBlock(article)].flatMap(({ node }) => pictureIn(node) ?? []);
  return [...new Set(sources)].filter(isLocal);
}

/** Whether an address is a path, and not a place on the network or data. */
export function isLocal(source: string): boolean {
  return source !== '' && !REMOTE.test(source.trim());
}

function pictureIn(node: Block): string | undefined {
  if (node.type === 'picture') return node.src.value;
  if (node.type === 'clip') return node.attributes.find(({ key }) => key.value === 'poster')?.value.value;
  return undefined;
}

/** Kinds of picture that a page may hold as data. An SVG in an `img` runs no script and loads nothing. */
const EMBEDDABLE = /^image\/(?:avif|bmp|gif|jpeg|png|svg\+xml|webp)$/;

export const isPicture = ({ mediaType }: Asset): boolean => EMBEDDABLE.test(mediaType);

export function dataUri(asset: Asset): string | undefined {
  const { bytes, mediaType } = asset;
  return isPicture(asset) ? `data:${mediaType};base64,${uint8ArrayToBase64(bytes)}` : undefined;
}
