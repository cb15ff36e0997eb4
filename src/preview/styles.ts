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

/**
 * Blocks whose bar stands at their edge: a clip draws its sign where the others have theirs, a table cuts off what hangs over it, and
 * a picture may reach to the edge of the window.
 */
const BOXED = '.clip, .table, .picture';

/** What the preview adds to every layout: a bar beside the block under the cursor, and the problems. */
const OWN = `
  @media screen {${UNDERLINES}
  }
  :root { --crosshead-cursor: color-mix(in srgb, var(--vscode-focusBorder, Highlight) 70%, transparent); }
  [data-cursor]:not(${BOXED}) { position: relative; }
  [data-cursor]:not(${BOXED})::before {
    position: absolute; inset-block: 0; inset-inline-start: -9px; width: 3px; background: var(--crosshead-cursor);
    content: '' / '';
  }
  [data-cursor]:is(${BOXED}) { box-shadow: -3px 0 0 var(--crosshead-cursor); }
  [dir='rtl'] [data-cursor]:is(${BOXED}) { box-shadow: 3px 0 0 var(--crosshead-cursor); }
  img[data-missing] { position: relative; width: 100%; min-height: 90px; aspect-ratio: 16 / 9; overflow: hidden; }
  img[data-missing]::after {
    position: absolute; inset: 0; box-sizing: border-box; display: flex; align-items: center; justify-content: center;
    padding: 8px; border: 1px dashed light-dark(#767676, #a0a0a0); text-align: center; overflow-wrap: anywhere;
    background: light-dark(#f6f6f2, #202224); color: light-dark(#545454, #c8c8c8); font: 12px/1.3 Arial, sans-serif;
    content: attr(alt) / '';
  }
  img[data-missing][alt='']::after { content: attr(data-missing) / ''; }
  @media (forced-colors: active) {
    [data-cursor] { outline: 2px solid Highlight; outline-offset: 3px; }
  }
  @media print {
    [data-cursor] { box-shadow: none; outline: none; }
    [data-cursor]:not(${BOXED})::before { display: none; }
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
