/** The People view: who speaks in the article, and what nobody is named for. */
import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import { PeopleRequest, type PlacedText, type Speaker, type Speakers } from '../../protocol';
import { ArticleList, type ListServices } from '../lists/article-list';
import { goTo } from '../lists/go-to';

type Node =
  | { readonly kind: 'orphans'; readonly quotations: readonly PlacedText[] }
  | { readonly kind: 'person'; readonly person: Speaker; readonly named: boolean }
  | {
      readonly kind: 'place';
      readonly id: string;
      readonly icon: string;
      readonly place: PlacedText;
      readonly note?: string;
    };

type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

const WARNING = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));

export const createPeopleView = (services: ListServices): ArticleList<Speakers, Node> =>
  new ArticleList<Speakers, Node>(services, {
    view: 'crosshead.people',
    request: PeopleRequest,
    roots,
    children: node => CHILDREN[node.kind](node as never),
    item: (node, article) => ITEMS[node.kind](node as never, article),
  });

/** Quotations without a speaker first; then who speaks; then who is only named. */
function roots({ orphans, people, unnamed }: Speakers): readonly Node[] {
  const person = (named: boolean) => (person: Speaker) => ({ kind: 'person', person, named }) as const;
  const speaks = ({ quotations }: Speaker): boolean => quotations.length > 0;
  return [
    ...(orphans.length > 0 ? [{ kind: 'orphans', quotations: orphans } as const] : []),
    ...people.filter(speaks).map(person(true)),
    ...unnamed.map(person(false)),
    ...people.filter(one => !speaks(one)).map(person(true)),
  ];
}

const CHILDREN: { readonly [K in Node['kind']]: (node: NodeOf<K>) => readonly Node[] } = {
  orphans: ({ quotations }) => quotations.map(quotationNode('orphans')),
  person: ({ person, named }) => [
    ...(person.first ? [firstMention(person, person.first)] : []),
    ...person.otherSpellings.map(spellingNode(person)),
    ...person.quotations.map(quotationNode(`${String(named)}:${person.name}`)),
  ],
  place: () => [],
};

const quotationNode =
  (owner: string) =>
  (place: PlacedText, at: number): NodeOf<'place'> => ({ kind: 'place', id: `${owner}/${at}`, icon: 'quote', place });

const firstMention = (person: Speaker, range: PlacedText['range']): NodeOf<'place'> => ({
  kind: 'place',
  id: `${person.name}/first`,
  icon: 'location',
  place: { text: l10n.t('First named in line {0}', range.start.line + 1), range },
});

const spellingNode =
  (person: Speaker) =>
  (place: PlacedText): NodeOf<'place'> => ({
    kind: 'place',
    id: `${person.name}/spelt/${place.text}`,
    icon: 'warning',
    place,
    note: l10n.t('another spelling, line {0}', place.range.start.line + 1),
  });

const ITEMS: { readonly [K in Node['kind']]: (node: NodeOf<K>, article: Uri) => TreeItem } = {
  orphans({ quotations }) {
    const item = new TreeItem(l10n.t('Nobody is named'), TreeItemCollapsibleState.Expanded);
    item.id = 'orphans';
    item.iconPath = WARNING;
    item.description = counted(quotations.length);
    item.tooltip = l10n.t('Quotations for which the story names no speaker.');
    return item;
  },
  person({ person, named }, article) {
    const state = person.quotations.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(person.name, state);
    item.id = `${article.toString()}#${String(named)}:${person.name}`;
    item.iconPath = person.otherSpellings.length > 0 ? WARNING : new ThemeIcon(named ? 'person' : 'organization');
    item.description = about(person, named);
    item.tooltip = [person.name, item.description].filter(Boolean).join(' · ');
    const range = person.first ?? person.quotations[0]?.range;
    if (range) item.command = goTo(article, range);
    return item;
  },
  place({ id, icon, place, note }, article) {
    const item = new TreeItem(place.text, TreeItemCollapsibleState.None);
    item.id = `${article.toString()}#${id}`;
    item.iconPath = icon === 'warning' ? WARNING : new ThemeIcon(icon);
    item.tooltip = place.text;
    item.command = goTo(article, place.range);
    if (note !== undefined) item.description = note;
    return item;
  },
};

/** "Nato Secretary-General · 3 quotations · spelt in two ways". */
function about({ role, quotations, otherSpellings }: Speaker, named: boolean): string {
  return [
    ...(named ? [] : [l10n.t('no name')]),
    ...(role === undefined ? [] : [role]),
    counted(quotations.length),
    ...(otherSpellings.length > 0 ? [l10n.t('spelt in two ways')] : []),
  ].join(' · ');
}

function counted(quotations: number): string {
  if (quotations === 0) return l10n.t('not quoted');
  return quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations);
}
