/** The story as other programs paste it: its structure and its words, nothing of the page around it or of its looks. */

export interface RichText {
  readonly html: string;
  readonly plain: string;
}

/** What a program that is pasted into can use. */
const KEPT = new Set(['href', 'lang', 'dir', 'datetime', 'start', 'value', 'colspan', 'rowspan', 'scope']);
const NOT_STORY = 'nav, form, select, button';

export function richTextOf(document: Document): RichText {
  const story = document.querySelector('main') ?? document.body;
  const copy = story.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(NOT_STORY)) element.remove();
  for (const picture of copy.querySelectorAll('img')) describe(picture);
  for (const element of copy.querySelectorAll('*')) strip(element);
  return { html: copy.innerHTML, plain: story.innerText };
}

/** A picture cannot come along: its address is this window's own. */
function describe(picture: HTMLImageElement): void {
  const line = picture.ownerDocument.createElement('p');
  line.textContent = `[${picture.alt}]`;
  picture.replaceWith(line);
}

function strip(element: Element): void {
  for (const name of element.getAttributeNames()) if (!KEPT.has(name)) element.removeAttribute(name);
}
