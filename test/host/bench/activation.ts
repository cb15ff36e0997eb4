import type { Workbench } from '../workbench';

const TITLE = 'Developer: Show Running Extensions';

/** How long VS Code says the activation of an extension took, ms. */
export async function activationOf(workbench: Workbench, name: string): Promise<number> {
  await workbench.command(TITLE);
  const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: name }).first();
  await row.waitFor();
  const text = await row.innerText();
  const time = /(?:Activation|Startup Activation):?\s*(\d+)\s*ms/i.exec(text)?.[1];
  await workbench.page.keyboard.press('Escape');
  await workbench.page.locator('.monaco-modal-editor-block').waitFor({ state: 'detached' });
  if (time === undefined) throw new Error(`VS Code does not tell how long ${name} took: ${text}`);
  return Number(time);
}
