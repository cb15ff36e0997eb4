import { askContainer } from './responsive';

const underline = (severity: string, colour: string): string => `
  ::highlight(crosshead-${severity}) { text-decoration: underline wavy 1px ${colour}; }`;

/**
 * Underlines in the colours of the editor's own, as they are in its light and its dark themes: the page need not be dark where the
 * editor is. A forced palette has one colour for them all, and what they say tells them apart.
 */
const UNDERLINES = [
  underline('error', 'light-dark(#c50f1f, #f48771)'),
  underline('warning', 'light-dark(#8a5a00, #e2b93d)'),
  underline('information', 'light-dark(#0050b3, #75beff)'),
  underline('hint', 'light-dark(#0050b3, #75beff)'),
].join('');

/** What the preview adds to every layout: a bar beside the block under the cursor, and the problems. */
const OWN = `
  @media screen {${UNDERLINES}
  }
  [data-cursor] {
    box-shadow: -8px 0 0 -5px color-mix(in srgb, var(--vscode-focusBorder, Highlight) 70%, transparent);
  }
  [dir='rtl'] [data-cursor] {
    box-shadow: 8px 0 0 -5px color-mix(in srgb, var(--vscode-focusBorder, Highlight) 70%, transparent);
  }
  img[data-missing] {
    box-sizing: border-box; width: 100%; min-height: 96px; padding: 12px;
    border: 1px dashed color-mix(in srgb, currentColor 50%, transparent);
    font: italic 14px/1.4 var(--vscode-font-family, sans-serif);
  }
  @media (forced-colors: active) {
    [data-cursor] { outline: 2px solid Highlight; outline-offset: 3px; }
  }
  @media print {
    [data-cursor] { box-shadow: none; outline: none; }
  }
`;

/** The style sheet of the layout shown. A constructed sheet needs no exception in the content security policy. */
export class LayoutStyles {
  readonly #sheet = new CSSStyleSheet();
  #text = '';

  constructor(document: Document) {
    const own = new CSSStyleSheet();
    own.replaceSync(OWN);
    document.adoptedStyleSheets.push(this.#sheet, own);
  }

  set(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#sheet.replaceSync(askContainer(text));
  }
}
