import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import { dayAndTime } from '../../layout/days';
import type { Stamp } from '../../layout/details';
import { pageDocument } from '../../layout/document';
import { byLanguage, directionOf } from '../../layout/language';
import type { Page } from '../../layout/types';
import { isoStamp } from '../../time/stamp';
import { addressFrom } from '../addresses';
import { printed } from '../html/print';
import { feedsOf } from './feeds';
import type { Front, Site, SiteFile, Story } from './types';
import { WORDS, type FrontWords } from './words';

/** Stories on one page of a front. */
const STORIES = 50;

/** Where the style sheet of the fronts lies. */
export const STYLE_SHEET = 'styles/front.css';

/** The id of the heading. */
const HEADING = 'heading';

/** What one page of a front is made of. */
interface View {
  readonly front: Front;
  readonly top: Front;
  readonly site: Site;
  readonly words: FrontWords;
}

/** The pages of a front, `index.html` first. */
export function* frontPages(front: Front, top: Front, site: Site): Generator<SiteFile> {
  const view: View = { front, top, site, words: byLanguage(WORDS, site.language) };
  const pages = Math.max(1, Math.ceil(front.stories.length / STORIES));
  for (let page = 0; page < pages; page++) yield [pathOf(front, page), frontPage(view, page, pages)];
}

export const pathOf = ({ folder }: Pick<Front, 'folder'>, page = 0): string =>
  `${folder === '' ? '' : `${folder}/`}${page === 0 ? 'index' : `page-${page + 1}`}.html`;

function frontPage(view: View, page: number, pages: number): string {
  const { front, site, top } = view;
  const { language } = site;
  const stories = front.stories.slice(page * STORIES, (page + 1) * STORIES);
  const { title: name } = site.edition.masthead;
  const title = [...[...front.section].reverse(), name].join(' | ');
  const body = h('div', { className: ['front'] }, [
    masthead(view),
    h('main', [
      h('h1', { id: HEADING, ...(front === top && { className: ['unseen'] }) }, front.section.at(-1) ?? name),
      // Named by the heading above it: the masthead has a navigation of sections, too.
      ...list({ ariaLabelledBy: [HEADING] }, front === top ? [] : front.below, view),
      h(
        'ol',
        { className: ['stories'] },
        stories.map(story => h('li', [storyElement(story, view)])),
      ),
      ...turning(view, page, pages),
    ]),
    feedLinks(view),
  ]);
  const shown: Page = { title, language, direction: directionOf(language), body: { type: 'root', children: [body] } };
  const head = { styleSheet: addressFrom(front.folder, STYLE_SHEET), head: feedsInHead(front) };
  return printed(pageDocument(shown, head));
}

function masthead(view: View): Element {
  const { front, top, site, words } = view;
  return h('header', { className: ['masthead'] }, [
    h('p', [h('a', { href: addressFrom(front.folder, pathOf(top)) }, site.edition.masthead.title)]),
    ...list({ ariaLabel: words.sections }, top.below, view),
  ]);
}

/** Links to fronts, in a landmark with a name of its own; nothing where there are none. */
function list(named: Properties, fronts: Front['below'], { front }: View): Element[] {
  if (fronts.length === 0) return [];
  const links = fronts.map(({ folder, section }) => {
    const current = folder === front.folder ? 'page' : front.folder.startsWith(`${folder}/`) ? 'true' : undefined;
    return h('li', [
      h('a', { href: addressFrom(front.folder, pathOf({ folder })), ariaCurrent: current }, section.at(-1)),
    ]);
  });
  return [h('nav', named, [h('ul', links)])];
}

function storyElement({ page, headline, summary, stamp, details: { language } }: Story, view: View): Element {
  const { front, site, words } = view;
  const own: Properties = language === site.language ? {} : { lang: language, dir: directionOf(language) };
  return h('article', own, [
    h('h2', [h('a', { href: addressFrom(front.folder, page) }, headline === '' ? words.untitled : headline)]),
    summary === undefined ? undefined : h('p', summary),
    stamp && h('p', { className: ['stamp'] }, [timeElement(stamp, site.language, own)]),
  ]);
}

/** In the language of the front, also where that is not the story's: then it says so. */
function timeElement({ text, instant }: Stamp, language: string, own: Properties): Element | string {
  if (instant === undefined) return text;
  const said = own.lang === undefined ? {} : { lang: language, dir: directionOf(language) };
  return h('time', { dateTime: isoStamp(instant.epoch), ...said }, dayAndTime(instant, language));
}

/** Leads to the pages before and behind; nothing where there is one page. */
function turning({ front, words }: View, page: number, pages: number): Element[] {
  const link = (to: number, rel: string, label: string) =>
    to < 0 || to >= pages ? undefined : h('a', { rel, href: addressFrom(front.folder, pathOf(front, to)) }, label);
  if (pages === 1) return [];
  const place = h('span', `${page + 1} / ${pages}`);
  return [
    h('nav', { className: ['turning'], ariaLabel: words.pages }, [
      link(page - 1, 'prev', words.newer),
      place,
      link(page + 1, 'next', words.older),
    ]),
  ];
}

function feedLinks({ front, words }: View): Element {
  const links = feedsOf(front).map(({ path, label }) =>
    h('li', [h('a', { href: addressFrom(front.folder, path) }, label)]),
  );
  return h('footer', [h('nav', { ariaLabel: words.feeds }, [h('ul', links)])]);
}

const feedsInHead = (front: Front): Element[] =>
  feedsOf(front).map(({ path, label, mediaType }) =>
    h('link', { rel: 'alternate', type: mediaType, title: label, href: addressFrom(front.folder, path) }),
  );
