/** The links between the files of the workspace. */
import { URI } from 'vscode-uri';
import type { Article } from '../../core/article/types';
import { targetsOf } from '../../core/language/links';
import { rangeOf } from '../../core/language/ranges';
import type { Location } from 'vscode-languageserver';
import { resolveFile } from '../addresses';
import type { ArticleIndex } from '../article-index';

/** An article of the workspace, open or not. */
export interface LinkedArticle {
  readonly uri: string;
  readonly article: Article;
}

/** The articles with a link of which `concerns` is true, read anew: the index holds no places. */
export async function articlesWith(
  index: ArticleIndex,
  concerns: (articleUri: string, address: string) => boolean,
): Promise<readonly LinkedArticle[]> {
  const found = [...(await index.all())].filter(([uri, { links }]) => links.some(link => concerns(uri, link)));
  const articles = await Promise.all(
    found.map(async ([uri]) => {
      const article = await index.article(uri);
      return article ? [{ uri, article }] : [];
    }),
  );
  return articles.flat();
}

/** Every link of the workspace to a file. */
export async function linksTo(index: ArticleIndex, fileUri: string): Promise<Location[]> {
  const file = URI.parse(fileUri).toString();
  const leads = (uri: string, address: string): boolean => resolveFile(uri, address)?.toString() === file;
  return (await articlesWith(index, leads)).flatMap(({ uri, article }) =>
    targetsOf(article)
      .filter(({ address }) => leads(uri, address))
      .map(target => ({ uri, range: rangeOf(article, target) })),
  );
}
