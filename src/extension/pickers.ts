/** Lists to choose from. */
import { window, type QuickPickItem, type QuickPickOptions } from 'vscode';

export interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** The value chosen, or `undefined` where the user went away. The choice marked `picked` comes first. */
export async function pick<T>(choices: readonly Choice<T>[], options: QuickPickOptions): Promise<T | undefined> {
  const first = choices.filter(choice => choice.picked);
  const others = choices.filter(choice => !choice.picked);
  const chosen = await window.showQuickPick([...first, ...others], options);
  return chosen?.value;
}
