/** A quiet line at the foot of the window, beside the page and not part of it: its text is no text of the article. */
const STYLES = `
  p {
    position: fixed; z-index: 1; inset: auto 0 0 0; margin: 0; padding: 6px 12px;
    font: 13px/1.4 var(--vscode-font-family, sans-serif);
    color: var(--vscode-notifications-foreground, CanvasText);
    background: var(--vscode-notifications-background, Canvas);
    border-top: 1px solid var(--vscode-notifications-border, GrayText);
  }
  p:empty { display: none; }
  @media print { p { display: none; } }
`;

export class Notice {
  readonly #line: HTMLElement;

  constructor(document: Document) {
    // A child of `html`, not of `body`: patches count the children of the body.
    const host = document.documentElement.appendChild(document.createElement('crosshead-notice'));
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#line = root.appendChild(document.createElement('p'));
    this.#line.setAttribute('role', 'status');
  }

  show(text: string | undefined): void {
    this.#line.textContent = text ?? '';
  }
}
