/**
 * Stands for the package `decode-named-character-reference` in the server and the command line: `&copy;` is text in an article
 * (docs/format.md), so nothing there needs the table of 36 kB.
 */
export const decodeNamedCharacterReference = () => false;
