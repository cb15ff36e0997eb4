/** What the problems say: one button each, behind the page, that shows itself beside its words when it is pointed at or focused. */
import type { PageProblem, ProblemList } from './messages';
import type { Marked } from './problems';

const STYLES = `
  button {
    position: fixed; z-index: 2; inset: auto; margin: 0; padding: 4px 8px; max-width: min(420px, 90vw);
    font: 13px/1.4 var(--vscode-font-family, sans-serif); text-align: start; cursor: pointer;
    color: var(--vscode-editorHoverWidget-foreground, CanvasText);
    background: var(--vscode-editorHoverWidget-background, Canvas);
    border: 1px solid var(--vscode-editorHoverWidget-border, GrayText); border-radius: 3px;
  }
  button:not(:focus, .pointed) { clip-path: inset(50%); pointer-events: none; }
  button.pointed { pointer-events: none; }
  button:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); }
  b { font-weight: 600; }
  ul { margin: 0; padding: 0; list-style: none; }
  @media print { ul { display: none; } }
`;
/** CSS pixels between words and what is said of them. */
const GAP = 4;

interface Tip extends Marked {
  readonly button: HTMLButtonElement;
}

export class ProblemTips {
  readonly #list: HTMLElement;
  #tips: readonly Tip[] = [];

  constructor(
    private readonly document: Document,
    private readonly chosen: (problem: PageProblem) => void,
  ) {
    // Beside the body, not in it: patches count its children.
    const host = document.documentElement.appendChild(document.createElement('crosshead-problems'));
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#list = root.appendChild(document.createElement('ul'));
  }

  list(marked: readonly Marked[], names: ProblemList | undefined): void {
    this.#tips = marked.map(each => ({
      ...each,
      button: this.#button(each, names?.severities[each.problem.severity]),
    }));
    this.#list.setAttribute('aria-label', names?.title ?? '');
    this.#list.replaceChildren(
      ...this.#tips.map(({ button }) => {
        const item = this.document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  /** Shows what is said of the words under the pointer, and nothing else. */
  point(marked: Marked | undefined): void {
    for (const tip of this.#tips) {
      const isPointed = tip.range === marked?.range;
      tip.button.classList.toggle('pointed', isPointed);
      if (isPointed) place(tip);
    }
  }

  #button({ problem, range }: Marked, severity = ''): HTMLButtonElement {
    const button = this.document.createElement('button');
    const name = this.document.createElement('b');
    name.textContent = `${severity}: `;
    button.append(name, problem.message);
    button.addEventListener('click', () => this.chosen(problem));
    button.addEventListener('focus', () => {
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      place({ button, range });
    });
    return button;
  }
}

/** Below the words, above them where there is no room below. */
function place({ button, range }: Pick<Tip, 'button' | 'range'>): void {
  const [{ left, top, bottom } = range.getBoundingClientRect()] = range.getClientRects();
  const below = bottom + GAP + button.offsetHeight <= innerHeight;
  button.style.left = `${Math.max(0, Math.min(left, innerWidth - button.offsetWidth - GAP))}px`;
  button.style.top = `${below ? bottom + GAP : Math.max(0, top - GAP - button.offsetHeight)}px`;
}
