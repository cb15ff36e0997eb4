/** What a user does in the workbench and sees of it, for tests that click. */
import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { SHOTS } from './places';

/** How often an action is tried that the workbench may lose, as it does while it is busy. */
const ATTEMPTS = 5;
const ATTEMPT_MS = 5_000;
/** Longer than a cursor blinks and a list waits. */
const SETTLED_MS = 1_200;
const SETTLED_ATTEMPTS = 8;
const MENU_MS = 500;

export class Workbench {
  constructor(readonly page: Page) {}

  /** Waits until the editor shows this text. */
  async showsText(text: RegExp | string): Promise<void> {
    await this.page.locator('.editor-instance .view-lines', { hasText: text }).first().waitFor();
  }

  tab(name: RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** Goes to the editor with this tab, and waits until what is typed goes into it. */
  async focusEditor(name: RegExp): Promise<void> {
    await this.#try(async () => {
      await this.tab(name).first().click({ timeout: ATTEMPT_MS });
      await this.editorHasFocus();
    });
  }

  /** Waits until what is typed goes into an editor. */
  async editorHasFocus(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor({ timeout: ATTEMPT_MS });
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget input').first();
  }

  row(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /**
   * Runs a command from the palette. One opened before the contributions are loaded never shows them, and a window that is
   * still loading may close it: it is opened again.
   */
  async command(title: string): Promise<void> {
    await this.#try(async () => {
      await this.page.keyboard.press('F1');
      await this.quickInput.fill(`>${title}`, { timeout: ATTEMPT_MS });
      await this.row(title).click({ timeout: ATTEMPT_MS });
    });
  }

  /** Chooses the row of the list that is open that has exactly this label. */
  async choose(label: string): Promise<void> {
    await this.#rowLabelled(label).click();
  }

  /**
   * Runs a command that asks for something, and chooses the row with exactly this label. A webview that had the focus before the
   * palette opened may take it back only now, which closes the list: then it is asked for again.
   */
  async commandAndChoice(title: string, label: string): Promise<void> {
    await this.#try(async () => {
      await this.command(title);
      await this.#rowLabelled(label).click({ timeout: ATTEMPT_MS });
    });
  }

  #rowLabelled(label: string): Locator {
    const exactly = this.page.locator('.label-name', { hasText: new RegExp(`^${label}$`) });
    return this.page.locator('.quick-input-list .monaco-list-row', { has: exactly }).first();
  }

  /** Answers the workbench's own file dialog, which puts the name that it proposes into the field a moment after it opens. */
  async saveAs(file: string): Promise<void> {
    const ok = await this.#typeFileName(file);
    await ok.waitFor({ state: 'hidden' });
  }

  /** The same for a file that is there already, about which the dialog asks once more. */
  async saveOver(file: string): Promise<void> {
    const ok = await this.#typeFileName(file);
    await this.page.locator('.quick-input-widget', { hasText: 'already exists' }).waitFor();
    await ok.click();
    await ok.waitFor({ state: 'hidden' });
  }

  async #typeFileName(file: string): Promise<Locator> {
    const ok = this.page.locator('.quick-input-widget .monaco-button', { hasText: /^(OK|Export|Save)$/ }).first();
    await this.page.waitForFunction(() => {
      const input = document.querySelector<HTMLInputElement>('.quick-input-widget input[type=text]');
      return /\.\w+$/.test(input?.value ?? '');
    });
    await this.quickInput.fill(file);
    await ok.click();
    return ok;
  }

  /** Answers the workbench's own dialog for folders; the folder need not be there yet where the dialog lets it be made. */
  async chooseFolder(folder: string, ok: string): Promise<void> {
    const button = this.page.locator('.quick-input-widget .monaco-button', { hasText: ok }).first();
    await button.waitFor();
    await this.page.waitForFunction(() =>
      /\/$/.test(document.querySelector<HTMLInputElement>('.quick-input-widget input[type=text]')?.value ?? ''),
    );
    await this.#try(
      async () => {
        await this.quickInput.fill(`${folder}/`);
        await this.page.waitForTimeout(SETTLED_MS);
        // The dialog may have put its own proposal there meanwhile.
        if ((await this.quickInput.inputValue()) !== `${folder}/`) throw new Error('The dialog is not ready.');
        await button.click();
        await button.waitFor({ state: 'hidden', timeout: ATTEMPT_MS });
      },
      () => Promise.resolve(),
    );
  }

  /** A line of the explorer. */
  explorerRow(name: string): Locator {
    return this.page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true }).first();
  }

  /** Chooses from the menu that the right button opens on something, and that takes no click for a moment. */
  async chooseFromMenu(on: Locator, title: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name: title }).first();
    await this.#try(async () => {
      await on.click({ button: 'right', timeout: ATTEMPT_MS });
      await item.waitFor({ timeout: ATTEMPT_MS });
      await this.page.waitForTimeout(MENU_MS);
      await item.click({ timeout: ATTEMPT_MS });
      await item.waitFor({ state: 'hidden', timeout: ATTEMPT_MS });
    });
  }

  /** A button of a notification, or of a dialog that bars the way. */
  button(name: string): Locator {
    return this.page
      .locator('.notification-toast, .monaco-dialog-box')
      .getByRole('button', { name, exact: true })
      .first();
  }

  /** The dialog that bars the way. */
  dialog(text: string | RegExp): Locator {
    return this.page.locator('.monaco-dialog-box', { hasText: text }).first();
  }

  /** Puts the cursor at a place of the focused editor; both count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.#try(async () => {
      await this.page.keyboard.press('Control+G');
      await this.quickInput.fill(`:${line}:${column}`, { timeout: ATTEMPT_MS });
      await this.page.keyboard.press('Enter');
      await this.quickInput.waitFor({ state: 'hidden', timeout: ATTEMPT_MS });
      await this.editorHasFocus();
    });
  }

  /** Selects `length` characters from a place and types over them. */
  async typeOver(line: number, column: number, length: number, text: string): Promise<void> {
    await this.goTo(line, column);
    for (let i = 0; i < length; i++) await this.page.keyboard.press('Shift+ArrowRight');
    await this.page.keyboard.insertText(text);
  }

  /** The colours of the editor's tokens by their text, once highlighting has coloured them. */
  async tokenColours(): Promise<ReadonlyMap<string, string>> {
    await this.page.waitForFunction(() => {
      const tokens = [...document.querySelectorAll('.view-line span span')];
      return new Set(tokens.map(token => getComputedStyle(token).color)).size >= 3;
    });
    const pairs = await this.page.evaluate(() =>
      [...document.querySelectorAll('.view-line span span')].map((token): [string, string] => [
        token.textContent.replaceAll('\u00a0', ' '),
        getComputedStyle(token).color,
      ]),
    );
    return new Map(pairs);
  }

  /** Opens a file of the folder by its path. */
  async openFile(file: string): Promise<void> {
    await this.#try(async () => {
      await this.page.keyboard.press('Control+P');
      await this.quickInput.fill(file, { timeout: ATTEMPT_MS });
      await this.row(file.slice(file.lastIndexOf('/') + 1)).click({ timeout: ATTEMPT_MS });
    });
  }

  /** A line of a list in the side bar. */
  sideBarRow(text: string | RegExp): Locator {
    return this.page.locator('.sidebar .monaco-list-row', { hasText: text }).first();
  }

  /** Ticks a line of a list in the side bar, or takes its tick off. */
  async tick(text: string | RegExp): Promise<void> {
    const box = this.page.locator('.custom-view-tree-node-item-checkbox');
    const row = this.page.locator('.sidebar .monaco-list-row', { hasText: text }).filter({ has: box });
    await row.first().locator(box).click();
  }

  /** Pastes a picture into the focused editor, as a screenshot is. */
  async pastePicture(png: Uint8Array): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(async base64 => {
      const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
      const picture = new Blob([bytes], { type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    }, Buffer.from(png).toString('base64'));
    await this.page.keyboard.press('Control+V');
  }

  /** Drops a picture from outside on a line of the editor that has this text, with `Shift` held as VS Code wants it. */
  async dropPicture(name: string, png: Uint8Array, text: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([file, base64]) => {
        const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], file, { type: 'image/png' }));
        return data;
      },
      [name, Buffer.from(png).toString('base64')] as const,
    );
    const line = this.page.locator('.editor-instance .view-line', { hasText: text }).first();
    const box = await line.boundingBox();
    const at = { clientX: (box?.x ?? 0) + 5, clientY: (box?.y ?? 0) + 5, shiftKey: true, dataTransfer: transfer };
    for (const event of ['dragenter', 'dragover', 'drop']) await line.dispatchEvent(event, at);
  }

  /** Waits until nothing moves: a picture of the window has been the same for a moment. Gives up on a window that never rests. */
  async settled(): Promise<void> {
    for (let attempt = 0; attempt < SETTLED_ATTEMPTS; attempt++) {
      const before = await this.page.screenshot();
      await this.page.waitForTimeout(SETTLED_MS);
      if (before.equals(await this.page.screenshot())) return;
    }
  }

  async openProblems(): Promise<void> {
    const panel = this.page.locator('.markers-panel-container');
    if (!(await panel.isVisible())) await this.command('Problems: Focus on Problems View');
    await panel.waitFor();
  }

  problem(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel-container .monaco-list-row', { hasText: text }).first();
  }

  /** A notification in the corner. Only a workbench without `--enable-smoke-test-driver` shows them. */
  toast(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast', { hasText: text }).first();
  }

  statusBarItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text }).first();
  }

  /** What stands inside the webview that is shown. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Saves a picture of the window in `.build/shots`. */
  async shot(name: string): Promise<void> {
    fs.mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
  }

  /** Tries an action again and again; what a failed attempt has left open is closed. */
  async #try(action: () => Promise<void>, close = () => this.page.keyboard.press('Escape')): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await action();
        return;
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
        await close();
      }
    }
  }
}
