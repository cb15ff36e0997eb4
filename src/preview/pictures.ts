/** Marks pictures that cannot be had, so that the style sheet can set their alt text in a box. The tree stays as it is. */
export function markMissingPictures(document: Document): void {
  const mark = (missing: boolean) => (event: Event) => {
    if (event.target instanceof HTMLImageElement) event.target.toggleAttribute('data-missing', missing);
  };
  // Neither event bubbles; both are seen on the way down.
  document.addEventListener('error', mark(true), true);
  document.addEventListener('load', mark(false), true);
}
