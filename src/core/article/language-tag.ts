/** Of BCP 47, the tags that name a language in use: "english" would be one, of a language that nobody has. */
export const LANGUAGE_TAG = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$';

export const isLanguageTag = (text: string): boolean => new RegExp(LANGUAGE_TAG).test(text);
