import path from 'node:path';
import { parseArticle } from '../core/article/parse';
import type { Article } from '../core/article/types';
import { DEFAULT_DESK } from '../core/desk/default-desk';
import { headOf } from '../core/language/summary';
import type { Surroundings, Target } from '../core/lint/surroundings';
import { decode } from './files/decode';
import type { LocalFiles } from './files/local';
import { STDIN } from './files/read';

/** What lint is told of the articles that an article points at, as the editor tells it. Of other files it is told nothing. */
export async function surroundingsOf(article: Article, file: string): Promise<Surroundings> {
  const typed = seeAlsoTargets(article);
  if (typed.length === 0) return {};
  const { localFiles } = await import('./files/local');
  const files = await localFiles(file === STDIN ? '' : path.dirname(file));
  const targets = await Promise.all(typed.map(async target => [target, await targetOf(target, files)] as const));
  return {
    targets: Object.fromEntries(targets.filter((entry): entry is [string, Target | null] => entry[1] !== undefined)),
  };
}

const seeAlsoTargets = ({ blocks }: Article): string[] =>
  blocks.flatMap(({ node }) => (node.type === 'seeAlso' ? node.children.map(({ target }) => target.value) : []));

/** What a target is; `null` where there is no such file, `undefined` where it is none to look at. */
async function targetOf(typed: string, files: LocalFiles): Promise<Target | null | undefined> {
  const file = files.resolve(typed);
  if (file?.endsWith('.article') !== true) return undefined;
  const bytes = await files.read(file);
  if (bytes === undefined) return null;
  const text = textOf(bytes);
  return text === undefined ? undefined : headOf(parseArticle(text), DEFAULT_DESK.timeZone);
}

/** `undefined` where it is none: that is told of the target itself, and spoils no article that points at it. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decode(bytes, '');
  } catch {
    return undefined;
  }
}
