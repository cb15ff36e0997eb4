/** Says which file a picture cannot be had from. */
export const MISSING = 'data-missing';

/** Marks pictures that cannot be had, so that the style sheet can set their alt text in a box. The tree stays as it is. */
export function markMissingPictures(document: Document): void {
  const onPicture = (mark: (picture: HTMLImageElement) => void) => (event: Event) => {
    if (event.target instanceof HTMLImageElement) mark(event.target);
  };
  const missing = onPicture(picture => picture.setAttribute(MISSING, placeOf(picture.src).replace(/^.*\//, '')));
  const found = onPicture(picture => picture.removeAttribute(MISSING));
  // Neither event bubbles; both are seen on the way down.
  document.addEventListener('error', missing, true);
  document.addEventListener('load', found, true);
}

/** How often pictures were asked for anew: an address that was asked for already would come out of the browser's memory. */
let count = 0;
/** Their queries, by place. */
const queries = new Map<string, string>();

/** Asks anew for the pictures at an address: their file is another one now, or has just come, or has gone. */
export function showAnew(document: Document, address: string): void {
  const changed = placeOf(address);
  if (![...document.images].some(picture => placeOf(picture.src) === changed)) return;
  queries.set(changed, `?${++count}`);
  keepNewest(document);
}

/** The page was changed: a picture that was put there has the address that it is made with, and would be the one of before. */
export function keepNewest(document: Document): void {
  if (queries.size === 0) return;
  for (const picture of document.images) {
    const query = queries.get(placeOf(picture.src));
    if (query === undefined) continue;
    const newest = new URL(picture.src);
    if (newest.search === query) continue;
    newest.search = query;
    picture.src = newest.href;
  }
}

/** An address without its query and its way of writing letters: the server and VS Code do not escape the same ones. */
function placeOf(address: string): string {
  // An article may name anything as a picture.
  if (!URL.canParse(address)) return address;
  const { origin, pathname } = new URL(address);
  try {
    return origin + decodeURIComponent(pathname);
  } catch {
    // A stray per cent sign in an address on another site.
    return origin + pathname;
  }
}
