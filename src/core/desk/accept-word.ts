import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/**
 * The text of a `crosshead.yaml` with one more of the desk's words. Comments and layout stay as they are.
 *
 * @param text of the file; empty where there is none yet
 * @returns `undefined` where the file cannot be changed safely, because its YAML is broken or `words` is no list
 */
export function acceptWord(text: string, word: string): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length) return undefined;
  if (document.contents === null)
    return `${text}${text && !text.endsWith('\n') ? '\n' : ''}${stringify({ words: [word] })}`;
  if (!isMap(document.contents)) return undefined;
  const words: unknown = document.get('words', true);
  if (words === undefined || words === null) document.set('words', document.createNode([word]));
  else if (isSeq(words)) words.add(document.createNode(word));
  else return undefined;
  return document.toString({ lineWidth: 0 });
}
