import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Characters that no HTML may hold, escaped or not; none of them is markup, so the text that is printed is safe without them. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** A whole document as the text of a file. */
export const printed = (document: Root): string =>
  `${toHtml(document, { upperDoctype: true }).replace(FORBIDDEN, '')}\n`;
