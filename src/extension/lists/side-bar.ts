/** The lists in the side bar. They are there as soon as the first article of the window is. */
import { commands, type Disposable, type Memento } from 'vscode';
import { FactsView } from '../facts/view';
import { createPeopleView } from '../people/view';
import type { ListServices } from './article-list';
import { registerGoTo } from './go-to';

/** Until it is set the side bar has no icon of ours: a window without articles sees nothing of Crosshead. */
const ACTIVE_CONTEXT = 'crosshead.active';

export class SideBar implements Disposable {
  readonly people;
  readonly facts;
  readonly #goTo = registerGoTo();

  constructor(services: ListServices, memory: Memento) {
    this.people = createPeopleView(services);
    this.facts = new FactsView(services, memory);
    void commands.executeCommand('setContext', ACTIVE_CONTEXT, true);
  }

  /** The article changed. Called for every keystroke. */
  changed(): void {
    this.people.changed();
    this.facts.list.changed();
  }

  dispose(): void {
    for (const part of [this.people, this.facts, this.#goTo]) part.dispose();
  }
}
