/** What a panel was of, as VS Code hands it back after a reload of the window. */
import type { PanelState } from '../../preview/messages';
import { isWidth } from '../../preview/widths';

/** It was written by an older version, perhaps, or by a newer one: what is not known is left out. */
export function panelState(kept: unknown): PanelState | undefined {
  const { uri, locked, layout, width, zoom, theme } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof uri !== 'string' || typeof locked !== 'boolean') return undefined;
  return {
    uri,
    locked,
    ...(typeof layout === 'string' && { layout }),
    ...(isWidth(width) && { width }),
    ...(typeof zoom === 'number' && zoom > 0 && { zoom }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
  };
}

/** What a panel can be changed to; `undefined` goes back to what comes by itself. */
export type PanelChange = { readonly [K in keyof PanelState]?: PanelState[K] | undefined };

export const changedState = (state: PanelState, change: PanelChange): PanelState =>
  panelState({ ...state, ...change }) ?? state;
