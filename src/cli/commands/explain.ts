import { parseArticle } from '../../core/article/parse';
import { explanation } from '../../core/lint/explanation';
import { english } from '../../core/say';
import { desks } from '../desks';
import { nameOf, readText } from '../files/read';
import { print } from '../output';

/** `crosshead lint --explain`: the configuration of one article, and where each part of it comes from. */
export async function explain(file: string, config: string | undefined): Promise<0> {
  const [text, { desk, file: deskFile }] = await Promise.all([readText(file), desks(config)(file)]);
  return print(
    explanation({
      name: nameOf(file),
      article: parseArticle(text),
      desk,
      ...(deskFile !== undefined && { file: deskFile }),
      mistakes: [],
      say: english,
    }),
  );
}
