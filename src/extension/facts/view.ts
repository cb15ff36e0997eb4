/** The Facts view: what the story says that can be checked, to be ticked off. */
import {
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  window,
  type Disposable,
  type Memento,
  type Uri,
} from 'vscode';
import { FactsRequest, type Fact, type FactKind } from '../../protocol';
import { isArticle } from '../articles';
import { ArticleList, type ListServices, type ListShape } from '../lists/article-list';
import { goTo, rangeOf } from '../lists/go-to';
import { Ticks } from './ticks';

interface Group {
  readonly kind: FactKind;
  readonly facts: readonly Fact[];
}
type Node = Fact | Group;
type Facts = readonly Fact[];

const KINDS: { readonly [K in FactKind]: { readonly icon: string; label(): string } } = {
  name: { icon: 'person', label: () => l10n.t('Names') },
  place: { icon: 'location', label: () => l10n.t('Places') },
  number: { icon: 'symbol-numeric', label: () => l10n.t('Numbers') },
  date: { icon: 'calendar', label: () => l10n.t('Dates and times') },
  quotation: { icon: 'quote', label: () => l10n.t('Quotations') },
};

export class FactsView implements Disposable {
  readonly list: ArticleList<Facts, Node>;
  readonly #ticks: Ticks;

  constructor(
    private readonly services: ListServices,
    memory: Memento,
  ) {
    this.#ticks = new Ticks(memory);
    this.list = new ArticleList<Facts, Node>(services, this.#shape, { manageCheckboxStateManually: true });
    this.list.view.onDidChangeCheckboxState(async ({ items }) => {
      const changes = items.flatMap(([node, state]) =>
        'facts' in node ? [] : [[node.id, state === TreeItemCheckboxState.Checked] as const],
      );
      if (this.list.shown) await this.#set(this.list.shown.article, changes);
    });
  }

  /** Ticks the fact under the cursor, or takes its tick off. */
  async tickAtCursor(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor || !isArticle(editor.document)) return;
    const { uri } = editor.document;
    const textDocument = { uri: uri.toString() };
    const facts = (await this.services.server.request(FactsRequest, { textDocument })) ?? [];
    const { active } = editor.selection;
    const found = facts.filter(({ range }) => rangeOf(range).contains(active));
    // A name within a quotation is meant before the quotation.
    const fact = found.sort((a, b) => a.text.length - b.text.length)[0];
    if (fact) {
      const isChecked = !this.#of(uri).has(fact.id);
      await this.#set(uri, [[fact.id, isChecked]]);
      tellTick(fact.text, isChecked);
    } else void window.showInformationMessage(l10n.t('There is no fact to check under the cursor.'));
  }

  /** Takes every tick of the article off. */
  async clear(): Promise<void> {
    if (!this.list.shown) return;
    await this.#ticks.clear(this.list.shown.article.toString());
    this.list.redraw();
  }

  dispose(): void {
    this.list.dispose();
  }

  get #shape(): ListShape<Facts, Node> {
    return {
      view: 'crosshead.facts',
      request: FactsRequest,
      roots: facts => groupsOf(facts),
      children: node => ('facts' in node ? node.facts : []),
      item: (node, article) =>
        'facts' in node ? groupItem(node, this.#of(article)) : factItem(node, article, this.#of(article).has(node.id)),
    };
  }

  #of(article: Uri): ReadonlySet<string> {
    return this.#ticks.of(article.toString());
  }

  async #set(article: Uri, changes: readonly (readonly [id: string, checked: boolean])[]): Promise<void> {
    await this.#ticks.set(article.toString(), changes);
    this.list.redraw();
  }
}

/** Milliseconds. */
const TOLD = 4_000;

/** Whoever ticks from the text may not see the list. */
function tellTick(fact: string, isChecked: boolean): void {
  const words = isChecked ? l10n.t('Checked: “{0}”', fact) : l10n.t('Not checked any more: “{0}”', fact);
  window.setStatusBarMessage(words, TOLD);
}

function groupsOf(facts: Facts): Group[] {
  return (Object.keys(KINDS) as FactKind[])
    .map(kind => ({ kind, facts: facts.filter(fact => fact.kind === kind) }))
    .filter(group => group.facts.length > 0);
}

function groupItem({ kind, facts }: Group, checked: ReadonlySet<string>): TreeItem {
  const item = new TreeItem(KINDS[kind].label(), TreeItemCollapsibleState.Expanded);
  const done = facts.filter(({ id }) => checked.has(id)).length;
  item.id = kind;
  item.iconPath = new ThemeIcon(done === facts.length ? 'pass' : KINDS[kind].icon);
  item.description = l10n.t('{0} of {1} checked', done, facts.length);
  return item;
}

function factItem({ id, text, sentence, meaning, range }: Fact, article: Uri, isChecked: boolean): TreeItem {
  const item = new TreeItem(text, TreeItemCollapsibleState.None);
  item.id = id;
  item.description = meaning ?? (sentence === text ? '' : sentence);
  item.tooltip = [sentence, ...(meaning === undefined ? [] : [meaning]), l10n.t('Line {0}', range.start.line + 1)].join(
    '\n\n',
  );
  item.command = goTo(article, range);
  item.checkboxState = {
    state: isChecked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: isChecked ? l10n.t('Checked. The tick falls when the sentence changes.') : l10n.t('Tick when checked'),
  };
  return item;
}
