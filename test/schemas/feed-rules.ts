/** What the specifications of RSS 2.0 and Atom ask of a feed, as far as ours could fail: proved on the cases of the W3C's validator. */
import type { Element, ElementContent, Root, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** A fault as the validator's cases name it. */
export interface Fault {
  readonly event: string;
  readonly parent?: string;
  readonly element?: string;
}

const ATOM = 'http://www.w3.org/2005/Atom';

/** Elements that may stand once in another. */
const ONCE: Readonly<Record<string, readonly string[]>> = {
  rss: ['channel'],
  channel: ['title', 'link', 'description', 'language', 'copyright', 'managingEditor', 'webMaster', 'pubDate', 'lastBuildDate'],
  item: ['title', 'link', 'description', 'author', 'comments', 'guid', 'pubDate', 'source', 'content:encoded'],
  feed: ['id', 'title', 'updated', 'subtitle', 'rights'],
  entry: ['id', 'title', 'updated', 'published', 'summary', 'content', 'rights'],
  author: ['name', 'uri', 'email'],
  contributor: ['name', 'uri', 'email'],
};

/** Elements that must stand in another, and the event where they do not. */
const NEEDED: Readonly<Record<string, readonly (readonly [element: string, event: string])[]>> = {
  rss: [['channel', 'MissingElement']],
  channel: [
    ['title', 'MissingTitle'],
    ['link', 'MissingLink'],
    ['description', 'MissingDescription'],
  ],
  feed: ['id', 'title', 'updated'].map(element => [element, 'MissingElement'] as const),
  entry: ['id', 'title', 'updated'].map(element => [element, 'MissingElement'] as const),
  author: [['name', 'MissingElement']],
  contributor: [['name', 'MissingElement']],
};

/** Events that the rules below can tell; others of the cases are not theirs. */
export const EVENTS: ReadonlySet<string> = new Set([
  'DuplicateElement',
  'InvalidRFC2822Date',
  'InvalidRFC3339Date',
  ...Object.values(NEEDED).flatMap(rows => rows.map(([, event]) => event)),
]);

/** Whether the rules can tell such a fault. */
export const canTell = ({ event, parent = '', element = '' }: Fault): boolean => {
  if (event === 'DuplicateElement') return ONCE[parent]?.includes(element) ?? false;
  if (event === 'InvalidRFC2822Date') return element === 'pubDate' || element === 'lastBuildDate';
  if (event === 'InvalidRFC3339Date') return element === 'updated' || element === 'published';
  if (`${parent} ${element}` === 'entry author') return true;
  return NEEDED[parent]?.some(([name, missing]) => name === element && missing === event) ?? false;
};

/** @throws where the text is not well-formed */
export function faultsOf(xml: string): Fault[] {
  const root = childrenOf(fromXml(xml))[0];
  if (root === undefined) return [{ event: 'MissingElement' }];
  const isAtom = root.name === 'feed' && root.attributes['xmlns'] === ATOM;
  return isAtom || root.name === 'rss' ? [...faultsIn(root), ...(isAtom ? withoutAuthor(root) : [])] : [];
}

/** In RSS an author is a text. */
const isText = (element: Element): boolean =>
  element.name === 'author' && childrenOf(element).length === 0 && textOf(element).trim() !== '';

function* faultsIn(parent: Element): Generator<Fault> {
  if (isText(parent)) return;
  const children = childrenOf(parent);
  const names = children.map(({ name }) => name);
  for (const element of ONCE[parent.name] ?? [])
    if (names.filter(name => name === element).length > 1)
      yield { event: 'DuplicateElement', parent: parent.name, element };
  for (const [element, event] of NEEDED[parent.name] ?? [])
    if (!names.includes(element)) yield { event, parent: parent.name, element };
  for (const child of children) {
    const at = { parent: parent.name, element: child.name };
    if (isRfc822(at) && !isRfc822Date(textOf(child))) yield { event: 'InvalidRFC2822Date', ...at };
    if (isRfc3339(at) && !isRfc3339Date(textOf(child))) yield { event: 'InvalidRFC3339Date', ...at };
    yield* faultsIn(child);
  }
}

/** An entry has its author, or its feed has one, or that from which it was taken. */
function withoutAuthor(feed: Element): Fault[] {
  const has = (element: Element | undefined) => element !== undefined && childrenOf(element, 'author').length > 0;
  if (has(feed)) return [];
  return childrenOf(feed, 'entry')
    .filter(entry => !has(entry) && !has(childrenOf(entry, 'source')[0]))
    .map(() => ({ event: 'MissingElement', parent: 'entry', element: 'author' }));
}

const isRfc822 = ({ parent, element }: { parent: string; element: string }) =>
  (parent === 'channel' || parent === 'item') && (element === 'pubDate' || element === 'lastBuildDate');

const isRfc3339 = ({ parent, element }: { parent: string; element: string }) =>
  (parent === 'feed' || parent === 'entry') && (element === 'updated' || element === 'published');

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const RFC_822 =
  /^(?:(Sun|Mon|Tue|Wed|Thu|Fri|Sat), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}|\d{2}) ([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)? (?:UT|GMT|[ECMP][SD]T|[A-Z]|[+-]\d{4})$/;

/** With a day that there is, and its weekday. */
function isRfc822Date(text: string): boolean {
  const [, weekday, day, month = '', year] = RFC_822.exec(text) ?? [];
  if (day === undefined || year === undefined) return false;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  return isDay(full, MONTHS.indexOf(month) + 1, Number(day), weekday);
}

const RFC_3339 =
  /^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function isRfc3339Date(text: string): boolean {
  const [, year, month, day] = RFC_3339.exec(text) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

function isDay(year: number, month: number, day: number, weekday?: string): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    (weekday === undefined || DAYS[date.getUTCDay()] === weekday)
  );
}

function childrenOf({ children }: Element | Root, name?: string): Element[] {
  const elements = (children as readonly (ElementContent | RootContent)[]).filter((child): child is Element => child.type === 'element');
  return name === undefined ? elements : elements.filter(element => element.name === name);
}

const textOf = (element: Element): string =>
  element.children.map(child => (child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('');
