import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Share of the pixels of a golden picture that may differ. Measured on one machine: other hinting, smoothing or colour profiles,
 * nothing; text without subpixel positions, up to 0.25 % where no line breaks elsewhere; a column moved by 20 px, 0.36 %. With other
 * fonts than Liberation and DejaVu, lines break elsewhere, and the pages differ as they should.
 */
export const TOLERANCE = 0.003;

/** Colour distance, 0 to 1, from which a pixel differs. */
const THRESHOLD = 0.15;

/** Levels a colour channel keeps: golden files stay small, and neighbouring colours stay apart. */
const LEVELS = 16;

/** A screenshot made smaller by a whole factor, each pixel the mean of the square that it stands for. */
export function shrunk(screenshot: Buffer, factor: number): PNG {
  const large = PNG.sync.read(screenshot);
  const small = new PNG({ width: Math.floor(large.width / factor), height: Math.floor(large.height / factor) });
  for (let at = 0; at < small.data.length; at++) {
    const [x, y] = [(at >> 2) % small.width, Math.floor((at >> 2) / small.width)];
    small.data[at] = coarse(mean(large, { left: x * factor, top: y * factor, size: factor }, at & 3));
  }
  return small;
}

interface Square {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

function mean({ data, width }: PNG, { left, top, size }: Square, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + size; y++)
    for (let x = left; x < left + size; x++) sum += data[(y * width + x) * 4 + channel] ?? 0;
  return sum / (size * size);
}

const coarse = (value: number): number => Math.round(Math.round((value / 255) * (LEVELS - 1)) * (255 / (LEVELS - 1)));

const goldenFile = (name: string): string => path.resolve('test/golden/pages', `${name}.png`);

/** The golden picture `test/golden/pages/<name>.png`. */
export const goldenPicture = (name: string): PNG => PNG.sync.read(readFileSync(goldenFile(name)));

/** With `UPDATE_GOLDEN=1`, makes `actual` the golden picture. */
export function refresh(name: string, actual: PNG): void {
  if (process.env['UPDATE_GOLDEN'] === '1') write(goldenFile(name), actual);
}

/** The share of pixels, 0 to 1, in which two pictures differ. What only the taller one has counts as different from white. */
export function difference(one: PNG, other: PNG): { readonly share: number; readonly picture: PNG } {
  const size = { width: Math.max(one.width, other.width), height: Math.max(one.height, other.height) };
  const picture = new PNG(size);
  const pixels = [one, other].map(each => onWhite(each, size).data);
  const count = pixelmatch(pixels[0]!, pixels[1]!, picture.data, size.width, size.height, { threshold: THRESHOLD });
  return { share: count / (size.width * size.height), picture };
}

function onWhite(picture: PNG, size: { width: number; height: number }): PNG {
  const canvas = new PNG(size);
  canvas.data.fill(255);
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}

/** Puts what was drawn and where it differs into `.build/pages`, for whoever looks at a failure. */
export function keep(name: string, actual: PNG, picture: PNG): string {
  const file = path.resolve('.build/pages', `${name}.png`);
  write(file, actual);
  write(file.replace(/\.png$/, '.difference.png'), picture);
  return file;
}

function write(file: string, picture: PNG): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, PNG.sync.write(picture, { deflateLevel: 9, filterType: -1, colorType: 2 }));
}
