import { Failure } from '../failure';
import { isFolder, once, walk } from './walk';

/**
 * The articles that the paths name, each once: a file itself, whatever it is called, and in a folder every `*.article`.
 * @throws {Failure} where a path does not exist or a folder holds no article
 */
export const findArticles = (paths: readonly string[]): string[] => once(paths.flatMap(articlesAt), file => file);

/** Whether a file in a folder is an article, by its name. */
export const isArticle = (name: string): boolean => name.endsWith('.article');

function articlesAt(given: string): string[] {
  if (!isFolder(given)) return [given];
  const found = [...walk(given, isArticle)];
  if (found.length === 0) throw new Failure(`There is no *.article in ${given}. Name a file, or another folder.`);
  return found;
}
