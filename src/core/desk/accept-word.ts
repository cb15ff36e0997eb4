import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type YAMLSeq } from 'yaml';
import type { Change } from '../article/types';

/** A word as YAML, in a list of either kind. */
function written(word: string): string {
  // Only the line end: other white space at the end is the word's.
  const plain = stringify(word, { lineWidth: 0 }).replace(/\n$/, '');
  return /^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(plain) ? plain : JSON.stringify(word);
}

const insertion = (at: number, text: string): Change => ({ start: at, end: at, text });
const endOf = (node: Node): number => node.range?.[1] ?? 0;

function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Behind the last item, in the list's own manner. */
function intoList(text: string, list: YAMLSeq, word: string, eol: string): Change | undefined {
  const last = list.items.at(-1) as Node | undefined;
  if (!last) return insertion((list.range?.[0] ?? 0) + 1, written(word));
  if (list.flow) return insertion(endOf(last), `, ${written(word)}`);
  const line = text.lastIndexOf('\n', (last.range?.[0] ?? 0) - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? '';
  return insertion(lineEndFrom(text, endOf(last)), `${eol}${indent}- ${written(word)}`);
}

/** A list of its own, at the end of the file. */
function newList(text: string, word: string, eol: string): Change {
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return insertion(text.length, `${gap}words:${eol}  - ${written(word)}${eol}`);
}

const holds = (list: YAMLSeq, word: string): boolean =>
  list.items.some(item => isScalar(item) && String(item.value) === word);

/**
 * The change of a `crosshead.yaml` that makes a word one of the desk's. Nothing else of the file is touched.
 *
 * @param text of the file; empty where there is none yet
 * @returns `undefined` where the word is there already, or the file cannot be changed safely: its YAML is broken, it is written
 * in braces, or `words` is no list
 */
export function acceptWord(text: string, word: string): Change | undefined {
  const { contents, errors } = parseDocument(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (errors.length) return undefined;
  if (contents === null) return newList(text, word, eol);
  if (!isMap(contents) || contents.flow) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'words');
  if (!pair) return newList(text, word, eol);
  const words = pair.value;
  if (isSeq(words)) return holds(words, word) ? undefined : intoList(text, words, word, eol);
  if (words !== null && !(isScalar(words) && words.value === null)) return undefined;
  return insertion(lineEndFrom(text, endOf(pair.key)), `${eol}  - ${written(word)}`);
}
