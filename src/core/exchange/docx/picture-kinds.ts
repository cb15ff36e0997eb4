/** Word's names for the kinds of picture that every version of it shows, by media type. */
export const WORD_PICTURES: Readonly<Record<string, 'bmp' | 'gif' | 'jpg' | 'png'>> = {
  'image/bmp': 'bmp',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};
