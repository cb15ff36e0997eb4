/** The style sheet of the layout shown. A constructed sheet needs no exception in the content security policy. */
export class LayoutStyles {
  readonly #sheet = new CSSStyleSheet();
  #text = '';

  constructor(document: Document) {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  set(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#sheet.replaceSync(text);
  }
}
