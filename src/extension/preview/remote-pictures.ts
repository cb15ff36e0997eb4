/** Whether pages may show pictures from other machines: not before the user says so, for this workspace only. */
import { commands, EventEmitter, type Disposable, type Memento } from 'vscode';

const KEY = 'preview.remotePictures';
/** Set where they are allowed: the menus offer the other way. */
const CONTEXT = 'crosshead.remotePictures';

export class RemotePictures implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(private readonly memory: Memento) {
    this.#tellContext();
  }

  get areAllowed(): boolean {
    return this.memory.get<boolean>(KEY) === true;
  }

  async allow(areAllowed: boolean): Promise<void> {
    await this.memory.update(KEY, areAllowed || undefined);
    this.#tellContext();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #tellContext(): void {
    void commands.executeCommand('setContext', CONTEXT, this.areAllowed);
  }
}
