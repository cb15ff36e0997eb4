/** A Word file as HTML, by the mammoth library; its pictures as files. */
import mammoth from 'mammoth';

export interface WordHtml {
  readonly html: string;
  /** By the name that the HTML has for them: "images/story-1.png". */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the library had to say. */
  readonly messages: readonly string[];
}

/** Styles that say what a paragraph is: Word's own, and those of our exports. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.intro:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => p.quotation:fresh",
  "p[style-name='Pull Quote'] => p.quotation:fresh",
  "p[style-name='Speaker'] => p.speaker:fresh",
  "p[style-name='Byline'] => p.byline:fresh",
  "p[style-name='Published'] => p.published:fresh",
  "p[style-name='Picture'] => p.picture:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Credit'] => p.credit:fresh",
  "p[style-name='Extract'] => p.extract:fresh",
  "p[style-name='Verse'] => p.verse:fresh",
  "p[style-name='Source'] => p.source:fresh",
];

/** @param name of the pictures' files, without number and ending */
export async function wordHtml(bytes: Uint8Array, name: string): Promise<WordHtml> {
  const files = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async image => {
    const src = `images/${name}-${files.size + 1}.${endingOf(image.contentType)}`;
    files.set(src, new Uint8Array(await image.readAsArrayBuffer()));
    return { src };
  });
  // The build for Node asks for a buffer, the one for browsers for an array buffer; both take the bytes as they are.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  const options = { styleMap: STYLES, convertImage, externalFileAccess: false };
  const { value, messages } = await mammoth.convertToHtml(input, options);
  return { html: value, files, messages: [...new Set(messages.map(({ message }) => message))].filter(isTelling) };
}

/** A style that nobody knows is a paragraph like others. */
const isTelling = (message: string): boolean => !message.startsWith('Unrecognised');

const endingOf = (contentType: string): string => /^image\/(png|gif|webp|svg|bmp|tiff)/.exec(contentType)?.[1] ?? 'jpg';
