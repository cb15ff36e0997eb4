/**
 * A layout's style sheet asks how wide the window is. The page in a panel may be narrower than its window, shown for a phone, or
 * larger, zoomed: here the same questions are put to the page's body.
 */
const WIDTH_QUERY = /@media\s*(?:screen\s+and\s*)?(\((?:min-|max-)?width[^{]*?)\s*\{/g;
const WINDOW_WIDTH = /(?<=\d)vw\b/g;
const WINDOW_HEIGHT = /(?<![\w.-])([\d.]+)vh\b/g;

/** The scale of the page, as a custom property of the body. */
export const SCALE = '--crosshead-scale';

/** `css` with its questions about the window's width put to the nearest container, and its heights counted in enlarged pixels. */
export const askContainer = (css: string): string =>
  css
    .replace(WIDTH_QUERY, '@container $1 {')
    .replace(WINDOW_WIDTH, 'cqw')
    .replace(WINDOW_HEIGHT, `calc($1vh / var(${SCALE}, 1))`);
