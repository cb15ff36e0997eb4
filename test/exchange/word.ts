import { strFromU8, unzipSync } from 'fflate';

/** A part of a Word file: "word/document.xml". */
export function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (part === undefined) throw new Error(`There is no ${name} in this file.`);
  return strFromU8(part);
}

/** What the desk writes into a Word file, one element a line: its text, its addresses and what it says of itself. */
export const wordText = (file: Uint8Array): string =>
  ['word/document.xml', 'word/_rels/document.xml.rels', 'docProps/core.xml', 'docProps/custom.xml']
    .map(name => `${name}\n${partOf(file, name).replace(/></g, '>\n<')}\n`)
    .join('\n');
