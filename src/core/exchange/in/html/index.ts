/** Saved news pages: what they tell machines first, then their main text. */
import { parseHtml } from '../markup/html';
import type { Importer, ImportContext } from '../../types';
import { decodeSource } from '../decode';
import { storyOf } from '../facts';
import { finish } from '../story';
import { leftOut } from './left-out';
import { mainBlocks } from './main-text';
import { pageFacts } from './metadata';

function importHtml(source: Uint8Array, context: ImportContext) {
  const text = decodeSource(source);
  const page = parseHtml(text);
  const { image, text: told, ...facts } = pageFacts(page);
  const body = mainBlocks(text, page, { headline: facts.headline, told });
  const hasPicture = body.some(({ type }) => type === 'picture');
  const pictures = image === undefined || hasPicture ? [] : [{ src: image }];
  const story = storyOf({ ...facts, body, pictures }, context);
  return [finish({ ...story, around: leftOut(page, body, textsIn(story.fields)) }, context)];
}

/** All that fields of the front matter say. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export const readHtml: Importer = {
  import: importHtml,
  recognise: ({ text, name }) =>
    /<script type="?application\/ld\+json/i.test(text)
      ? 0.95
      : /<html[\s>]|<!doctype html/i.test(text)
        ? 0.7
        : /\.html?$/i.test(name)
          ? 0.3
          : 0,
};
