/** What the user has set, for clients that tell; the defaults for all others. */
import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { HintKinds } from '../core/language/inlay-hints';
import type { ClientAbilities } from './client';

export interface Settings {
  readonly inlayHints: HintKinds;
  readonly codeLens: { readonly headlines: boolean };
}

const DEFAULTS: Settings = { inlayHints: { relativeDays: true, times: true }, codeLens: { headlines: true } };

export class UserSettings {
  #current: Promise<Settings> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
  ) {}

  get(): Promise<Settings> {
    return (this.#current ??= this.client.tellsSettings ? this.#ask() : Promise.resolve(DEFAULTS));
  }

  /** Hears of changes; `changed` is called after each. */
  listen(changed: () => void): void {
    if (!this.client.tellsSettings) return;
    void this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'crosshead' });
    this.connection.onDidChangeConfiguration(() => {
      this.#current = undefined;
      changed();
    });
  }

  async #ask(): Promise<Settings> {
    const given: unknown = await this.connection.workspace.getConfiguration('crosshead').catch(() => undefined);
    return {
      inlayHints: {
        relativeDays: flag(given, 'inlayHints', 'relativeDays'),
        times: flag(given, 'inlayHints', 'times'),
      },
      codeLens: { headlines: flag(given, 'codeLens', 'headlines') },
    };
  }
}

/** A switch of ours is on unless it says `false`. */
function flag(given: unknown, group: string, name: string): boolean {
  const of = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return of(of(given, group), name) !== false;
}
