/** What the preview adds to every layout: a bar beside the block under the cursor. */
const OWN = `
  [data-cursor] {
    box-shadow: -8px 0 0 -5px color-mix(in srgb, var(--vscode-focusBorder, Highlight) 70%, transparent);
  }
  [dir='rtl'] [data-cursor] {
    box-shadow: 8px 0 0 -5px color-mix(in srgb, var(--vscode-focusBorder, Highlight) 70%, transparent);
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
    this.#sheet.replaceSync(text);
  }
}
