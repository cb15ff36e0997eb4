/** An article of two hundred blocks, and what stands at the top of the editor and of the page. */
import type { Workbench } from '../workbench';

const BLOCKS = 200;
const WORDS = 60;
/** Every twentieth block is a crosshead of one word. */
const wordsIn = (block: number): number => (block % 20 === 10 ? 1 : WORDS);

/** Every word names its block and its place there, so that what is at the top can be told. */
function source(block: number): string {
  const words = Array.from({ length: wordsIn(block) }, (_, word) => `p${block}w${word}`).join(' ');
  return wordsIn(block) === 1 ? `## ${words}` : words;
}

export const ARTICLE = `---
headline: Two hundred blocks
layout: bbc-today
---

${Array.from({ length: BLOCKS }, (_, block) => source(block)).join('\n\n')}
`;

/** How many words of the story stand before this one. */
function wordsBefore(name: string): number {
  const [, block, word] = /^p(\d+)w(\d+)$/.exec(name)!.map(Number) as [number, number, number];
  return Array.from({ length: block }, (_, at) => wordsIn(at)).reduce((sum, words) => sum + words, word);
}

/** The words of the editor's lines as they are wrapped on the screen, from the first that is there whole, which VS Code tells of. */
export const editorLines = ({ page }: Workbench): Promise<string[][]> =>
  page.evaluate(() => {
    const editor = document.querySelector('.editor-instance .monaco-editor .lines-content')!.parentElement!;
    const { top } = editor.getBoundingClientRect();
    return [...editor.querySelectorAll('.view-line')]
      .map(line => ({ words: line.textContent.match(/p\d+w\d+/g) ?? [], top: line.getBoundingClientRect().top - top }))
      .filter(line => line.top > -1)
      .sort((a, b) => a.top - b.top)
      .map(({ words }) => words);
  });

/** How far a word stands below the top of the page's window, in lines of the page. */
export const wordInPage = ({ webview }: Workbench, word: string): Promise<number> =>
  webview.locator('.story').evaluate((story, wanted) => {
    const [block] = /^p\d+w/.exec(wanted) ?? [''];
    const element = [...story.children].find(child => child.textContent.startsWith(block))!;
    const range = document.createRange();
    const text = element.firstChild as Text;
    const at = `${text.data} `.indexOf(`${wanted} `);
    range.setStart(text, at);
    range.setEnd(text, at + wanted.length);
    return range.getBoundingClientRect().top / parseFloat(getComputedStyle(element).lineHeight);
  }, word);

/**
 * The word at the top of the page's window: of the line that the top cuts, as far along it as the top is down it. Between two
 * blocks it is the first of the second.
 */
const pageTop = ({ webview }: Workbench): Promise<string> =>
  webview.locator('.story').evaluate(story => {
    const element = [...story.children].find(child => child.getBoundingClientRect().bottom > 0)!;
    const text = element.firstChild as Text;
    const height = parseFloat(getComputedStyle(element).lineHeight);
    const words = [...text.data.matchAll(/p\d+w\d+/g)].map(({ index, 0: name }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + name.length);
      const box = range.getBoundingClientRect();
      return { name, middle: (box.top + box.bottom) / 2 };
    });
    const line = words.filter(({ middle }) => Math.abs(middle) <= height / 2);
    const along = line.length * (0.5 - (line[0]?.middle ?? 0) / height);
    return (line[Math.floor(along)] ?? line.at(-1) ?? words[0]!).name;
  });

/**
 * How far the word at the page's top is from the editor's first line, in lines of the editor; 0 where it is in it. A blank line
 * is where the next block starts.
 */
export async function linesApart(workbench: Workbench): Promise<number> {
  const at = wordsBefore(await pageTop(workbench));
  const lines = await editorLines(workbench);
  const first = lines[0]?.length ? lines[0] : (lines.find(words => words.length > 0) ?? []).slice(0, 1);
  const [start, end] = [first.at(0), first.at(-1)];
  if (!start || !end) return Infinity;
  const words = Math.max(wordsBefore(start) - at, at - wordsBefore(end), 0);
  return words / Math.max(...lines.map(({ length }) => length));
}

/** How far the page is scrolled, in pixels. */
export const scrollY = ({ webview }: Workbench): Promise<number> =>
  webview.locator('body').evaluate(body => body.ownerDocument.defaultView!.scrollY);

/** How far the page is from its end, in pixels. */
export const restOfPage = ({ webview }: Workbench): Promise<number> =>
  webview
    .locator('body')
    .evaluate(({ ownerDocument: { documentElement: root } }) => root.scrollHeight - root.clientHeight - root.scrollTop);

/** The height of a line of the page's story, in pixels. */
export const lineOfPage = ({ webview }: Workbench): Promise<number> =>
  webview
    .locator('.story > p')
    .last()
    .evaluate(element => parseFloat(getComputedStyle(element).lineHeight));
