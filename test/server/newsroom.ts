/** Three articles that link to each other, for what goes between files. */
export const NATO_URI = 'file:///desk/nato.article';
export const NATO = `---
section: World
headline: Nato woos Putin
---

![Putin](images/putin.png)

See [Blair](uk/blair.article) and [the web](https://example.org/).
`;

export const NEWSROOM = new Map([
  [NATO_URI, NATO],
  ['file:///desk/uk/blair.article', '---\nsection: UK\nheadline: Blair\n---\n\n[Nato](../nato.article)\n'],
  ['file:///desk/bush.article', '![Putin](images/putin.png)\n\nSee [Nato](nato.article).\n'],
]);

/** One character into a piece of the first. */
export function inNato(piece: string) {
  const before = NATO.slice(0, NATO.indexOf(piece) + 1).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
