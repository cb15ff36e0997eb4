/** File names of pictures. Pure: tests call it without VS Code. */

/** Files of pictures that pages show, by their media type. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

export const isPicture = (path: string): boolean => PICTURE.test(path);

/** The media types that are taken. */
export const PICTURE_TYPES = Object.keys(EXTENSIONS);

/**
 * A name that any file system and any address takes: "Überschwemmung in der Straße (1).JPG" is "uberschwemmung-in-der-strasse-1.jpg".
 *
 * @param mediaType says what it is where the name does not; a screenshot from the clipboard is "picture.png"
 */
export function pictureName(name: string, mediaType: string): string {
  const [, base = name, ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
  const plain = base
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const extension = isPicture(name) ? ending.toLowerCase() : `.${EXTENSIONS[mediaType] ?? 'png'}`;
  return `${plain === '' || plain === 'image' ? 'picture' : plain}${extension}`;
}

/** The name, or the first of `name-2`, `name-3` … that is free. */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean> | boolean): Promise<string> {
  const [, base = name, ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${base}-${count}${ending}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}
