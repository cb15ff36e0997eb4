/** The files that articles name. */

/** Pictures that pages show, by the end of their names. */
export const PICTURES = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'webp'] as const;
/** Recordings that a clip's `src` names. */
const CLIPS = ['m4a', 'm4v', 'mov', 'mp3', 'mp4', 'ogg', 'wav', 'webm'] as const;

export const isArticleFile = (uri: string): boolean => uri.endsWith('.article');

/** Whatever an article may point at, as a pattern of file names. */
export const LINKED_FILES = `**/*.{${['article', ...PICTURES, ...CLIPS].join(',')}}`;
