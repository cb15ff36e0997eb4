/** How the reader sees the page: for which device, how large, light or dark. */
import type { PageView } from './messages';
import { SCALE } from './responsive';
import { WIDTHS } from './widths';

export class View {
  readonly #document: Document;
  readonly #sheet = new CSSStyleSheet();
  #view: PageView = {};
  #css = '';

  constructor(document: Document) {
    this.#document = document;
    document.adoptedStyleSheets.push(this.#sheet);
    document.defaultView?.addEventListener('resize', () => this.#apply());
    this.#apply();
  }

  show(view: PageView): void {
    this.#view = view;
    const { dataset } = this.#document.documentElement;
    if (view.theme === undefined) delete dataset['theme'];
    else dataset['theme'] = view.theme;
    this.#apply();
  }

  /** The body is what a layout's style sheet measures: see `responsive.ts`. */
  #apply(): void {
    const { width, zoom = 1 } = this.#view;
    const pixels = width && WIDTHS[width];
    const scale = zoom * (pixels === undefined ? 1 : fit(pixels, this.#document.documentElement.clientWidth));
    const css =
      `body { container-type: inline-size; ${SCALE}: ${scale}; ${scale === 1 ? '' : `zoom: ${scale};`} }` +
      (pixels === undefined ? '' : device(pixels));
    // To set a sheet makes the browser look at the whole page again, and a window sends many sizes while it is drawn larger.
    if (css === this.#css) return;
    this.#css = css;
    this.#sheet.replaceSync(`@media screen { ${css} }`);
  }
}

/** A page that is wider than the panel is made smaller until it fits. */
const fit = (pixels: number, room: number): number => (room > 0 && room < pixels ? room / pixels : 1);

const device = (pixels: number): string => `
  html { background: var(--vscode-editorWidget-background, #ddd); }
  body { width: ${pixels}px; min-height: calc(100vh / var(${SCALE})); margin-inline: auto; }
  body:not([class*='vscode-high-contrast']) { box-shadow: 0 0 0 1px var(--vscode-widget-border, #bbb); }
`;
