/** The formats that are read: those that are written, too, by their id, and those that are only read. */
import type { Format, Importer } from '../types';
import { bbcPage } from './bbc-page';
import { readDocx } from './docx';
import { readFeed } from './feed';
import { readHtml } from './html';
import { newsml1 } from './newsml-1';
import { readNewsmlG2 } from './newsml-g2';
import { readNinjs } from './ninjs';
import { readNitf } from './nitf';
import { readJson } from './own-json';
import { readText } from './wire';

/** Of two formats that one importer reads, one alone recognises a file. */
export const READERS: Readonly<Record<string, Pick<Importer, 'import'> & Partial<Importer>>> = {
  html: readHtml,
  text: readText,
  json: readJson,
  ninjs: readNinjs,
  'ninjs-2.2': { import: readNinjs.import },
  nitf: readNitf,
  'newsml-g2': readNewsmlG2,
  rss: readFeed,
  docx: readDocx,
  atom: { import: readFeed.import },
};

export const ONLY_READ: readonly Format[] = [newsml1, bbcPage];
