/** A quiet line at the foot of the window, beside the page and not part of it: its text is no text of the article. */
import type { NoticeAction, NoticeText } from './messages';

const STYLES = `
  div {
    position: fixed; z-index: 1; inset: auto 0 0 0; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px;
    padding: 6px 12px; font: 13px/1.4 var(--vscode-font-family, sans-serif);
    color: var(--vscode-notifications-foreground, CanvasText);
    background: var(--vscode-notifications-background, Canvas);
    border-top: 1px solid var(--vscode-notifications-border, GrayText);
  }
  div:has(p:empty) { display: none; }
  p { margin: 0; }
  button {
    font: inherit; padding: 2px 10px; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px;
    color: var(--vscode-button-secondaryForeground, ButtonText);
    background: var(--vscode-button-secondaryBackground, ButtonFace); cursor: pointer;
  }
  button:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
  @media print { div { display: none; } }
`;

export class Notice {
  readonly #bar: HTMLElement;
  readonly #line: HTMLElement;

  constructor(
    private readonly document: Document,
    private readonly pressed: (action: NoticeAction) => void,
  ) {
    // A child of `html`, not of `body`: patches count the children of the body.
    const host = document.documentElement.appendChild(document.createElement('crosshead-notice'));
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#bar = root.appendChild(document.createElement('div'));
    this.#line = this.#bar.appendChild(document.createElement('p'));
    this.#line.setAttribute('role', 'status');
  }

  /** The same notice again changes nothing, so that it is read out once. */
  show({ text, actions = [] }: NoticeText = { text: '' }): void {
    if (this.#line.textContent === text) return;
    this.#line.textContent = text;
    const buttons = actions.map(({ name, label }) => {
      const button = this.document.createElement('button');
      button.textContent = label;
      button.addEventListener('click', () => this.pressed(name));
      return button;
    });
    this.#bar.replaceChildren(this.#line, ...buttons);
  }
}
