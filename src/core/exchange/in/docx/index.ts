/** Word files, from contributors and lawyers. */
import type { Importer, ImportContext } from '../../types';
import { type Facts, storyOf } from '../facts';
import { htmlBlocks } from '../markup/blocks';
import { parseFragment } from '../markup/html';
import { childAt, hasClass, isElement, type Markup, type MarkupElement, textOf } from '../markup/node';
import { parseXml } from '../markup/xml';
import { decodeSource } from '../decode';
import { finish } from '../story';
import { assembled } from './assemble';
import { wordHtml } from './word';
import { filesIn, weigh } from './zip';

const CORE = 'docProps/core.xml';

/** @throws {ZipBomb} where the file would not fit into memory */
async function importDocx(source: Uint8Array, context: ImportContext) {
  weigh(source);
  const core = filesIn(source, CORE)[CORE];
  const { html, files, messages } = await wordHtml(source, fileName(context.name));
  const facts = { ...propertiesOf(core), ...bodyFacts(parseFragment(html)), warnings: messages };
  return [{ ...finish(storyOf(facts, context), context), files }];
}

/** The name of the pictures' files: nothing in it leads out of the folder. */
const fileName = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'picture';

/** What Word notes about the document. */
function propertiesOf(core: Uint8Array | undefined): Partial<Facts> {
  const root = core && parseXml(decodeSource(core)).root;
  const told = (name: string) => textOf(childAt(root, name));
  const keywords = told('keywords')?.split(/\s*[,;]\s*/);
  return {
    headline: told('title'),
    summary: told('description'),
    published: told('created'),
    updated: told('modified'),
    language: told('language'),
    ...(keywords && { keywords }),
  };
}

/** The first heading is the headline; byline and stamp are told by their style, else by what they say. */
function bodyFacts(nodes: readonly Markup[]): Pick<Facts, 'body'> & Partial<Facts> {
  const elements = nodes.filter(isElement);
  const heading = elements.find(({ name }) => name === 'h1');
  const byline = elements.slice(0, 6).find(isByline);
  const published = elements.find(each => hasClass(each, 'published'));
  const headline = textOf(heading);
  return {
    ...(headline !== undefined && { headline }),
    ...(byline && { byline: textOf(byline) }),
    ...(published && { published: textOf(published) }),
    body: htmlBlocks(assembled(elements.filter(each => ![heading, byline, published].includes(each)))),
  };
}

const isByline = (element: MarkupElement): boolean =>
  hasClass(element, 'byline') || (element.name === 'p' && /^By \p{Lu}[^.]{3,80}$/u.test(textOf(element) ?? ''));

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

export const readDocx: Importer = {
  import: importDocx,
  recognise: ({ bytes, text, name }) =>
    isZip(bytes) && (/\.docx$/i.test(name) || /\bword\/|\[Content_Types\]\.xml/.test(text)) ? 0.9 : 0,
};
