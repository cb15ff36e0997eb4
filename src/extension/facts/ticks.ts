/** Which facts have been checked: kept with the workspace, never in the article. */
import type { Memento } from 'vscode';

const KEY = 'crosshead.facts.checked';

/** Facts of one article, and articles, that are remembered; the oldest are forgotten. */
const MOST_FACTS = 5_000;
const MOST_ARTICLES = 200;

/** By address, the article ticked last at the end. */
type Stored = Readonly<Record<string, readonly string[]>>;

/**
 * Ticks by the address of the article. A fact's identity is made of its words and its sentence, so that a tick falls by itself when the sentence changes, and stands
 * again when the change is undone.
 */
export class Ticks {
  constructor(private readonly memory: Memento) {}

  of(article: string): ReadonlySet<string> {
    return new Set(this.#stored()[article]);
  }

  async set(article: string, changes: readonly (readonly [id: string, checked: boolean])[]): Promise<void> {
    const checked = new Set(this.of(article));
    for (const [id, isChecked] of changes) {
      checked.delete(id);
      if (isChecked) checked.add(id);
    }
    await this.#store(article, [...checked].slice(-MOST_FACTS));
  }

  async clear(article: string): Promise<void> {
    await this.#store(article, []);
  }

  #stored(): Stored {
    return this.memory.get<Stored>(KEY, {});
  }

  async #store(article: string, ids: readonly string[]): Promise<void> {
    const others = Object.entries(this.#stored()).filter(([uri]) => uri !== article);
    const own = ids.length > 0 ? [[article, ids] as const] : [];
    await this.memory.update(KEY, Object.fromEntries([...others, ...own].slice(-MOST_ARTICLES)));
  }
}
