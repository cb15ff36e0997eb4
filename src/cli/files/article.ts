import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { looksLikeGoPresent } from '../../core/article/go-present';
import { parseArticle } from '../../core/article/parse';
import type { Article } from '../../core/article/types';
import type { Loss } from '../../core/exchange/types';
import type { DeskFor } from '../desks';
import type { Known } from '../exporting';
import { Failure } from '../failure';
import { readPictures } from './pictures';
import { placesIn } from './place';
import { nameOf, readText, STDIN } from './read';

/** An article to be exported, with what its export needs from the disk. */
export interface ArticleFile {
  readonly text: string;
  readonly article: Article;
  readonly known: Known;
}

/** @throws {Failure} where the file cannot be read, or is a presentation of Go's, which have the same ending */
export async function readArticle(file: string, deskFor: DeskFor): Promise<ArticleFile> {
  const [text, { desk }] = await Promise.all([readText(file), deskFor(file)]);
  if (looksLikeGoPresent(text))
    throw new Failure(`${file} is a document of Go's present tool, no article. Leave it out.`);
  const article = parseArticle(text);
  const pictures = await readPictures(article, file === STDIN ? '' : path.dirname(file));
  return { text, article, known: { desk, pictures, ...(file !== STDIN && { uri: pathToFileURL(file).href }) } };
}

/** What an export lost, each as a line that says where. */
export function lossLines(losses: readonly Loss[], file: string, text: string): string[] {
  if (losses.length === 0) return [];
  const placeOf = placesIn(text);
  return losses.map(({ message, start }) => `${nameOf(file)}:${placeOf(start)}: ${message}`);
}
