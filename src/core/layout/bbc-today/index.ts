import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Author } from '../../article/byline';
import type { Article } from '../../article/types';
import { textsField } from '../../article/fields-of';
import { detailsOf, type Details } from '../details';
import { drawBlocks } from '../draw';
import { linkList } from '../furniture';
import { byLanguage } from '../language';
import { many, storyParts, type Parts } from '../parts';
import type { Layout, Page, PageContext } from '../types';
import { clipCard } from './clip';
import { foot, masthead, sections } from './furniture';
import { stamps } from './stamps';
import { styles } from './styles';
import { WORDS, type PageWords } from './words';

/** The article page of BBC News as it is now: responsive, light and dark. */
export const bbcToday: Layout = {
  id: 'bbc-today',
  label: 'BBC News, present day',
  edition: 'bbc-today',
  styles,
  render,
};

const ELSEWHERE = { seeAlso: 'beside', links: 'beside', correction: 'foot' } as const;

const drawIn = drawBlocks(language => byLanguage(WORDS, language), { clip: clipCard });

function render(article: Article, context: PageContext): Page {
  const details = detailsOf(article, context);
  const { headline, language, direction } = details;
  const words = byLanguage(WORDS, details.furniture);
  const parts = storyParts(article, { elsewhere: ELSEWHERE, afterIntro: [] }, drawIn(context, language));
  const page = h('div', { className: ['bbc-today'] }, [
    masthead(details),
    sections(details, words),
    h('main', [
      top(details, words, context.now?.()),
      many('div', { className: ['story'] }, parts.story),
      ...below(article, parts, words),
    ]),
    foot(details, words),
  ]);
  return { title: headline ?? words.untitled, language, direction, body: { type: 'root', children: [page] } };
}

function top(details: Details, words: PageWords, now: number | undefined): Element {
  const { headline } = details;
  return h('div', { className: ['top'] }, [
    headline === undefined ? undefined : h('h1', headline),
    h('div', { className: ['about'] }, [...byline(details, words), ...stamps(details, words, now)]),
  ]);
}

function byline({ authors, byline: printed }: Details, words: PageWords): Element[] {
  if (authors.length > 0) return authors.map(author => authorLine(author, words));
  return printed === undefined
    ? []
    : [h('p', { className: ['byline'] }, [h('span', { className: ['author'] }, printed)])];
}

function authorLine({ name, role, location }: Author, words: PageWords): Element {
  const place = location === undefined ? undefined : `${words.reportingFrom} ${location}`;
  const what = [role, place].filter(part => part !== undefined).join(' · ');
  return h('p', { className: ['byline'] }, [
    h('span', { className: ['author'] }, name),
    ...(what === '' ? [] : [' ', h('span', { className: ['role'] }, what)]),
  ]);
}

function below(article: Article, { beside, foot }: Parts, words: PageWords): Element[] {
  return [
    ...(beside.length > 0 ? [many('div', { className: ['related'] }, beside)] : []),
    ...topics(article, words),
    ...(foot.length > 0 ? [many('div', { className: ['corrections'] }, foot)] : []),
  ];
}

/** Topics by name; a code says nothing to a reader, so keywords stand in. */
function topics(article: Article, words: PageWords): Element[] {
  const named = textsField(article, 'topics').filter(topic => !/^(?:medtop:)?\d+$/.test(topic));
  const list = named.length > 0 ? named : textsField(article, 'keywords');
  if (list.length === 0) return [];
  return [h('section', { className: ['topics'] }, [h('h2', words.topics), linkList(list)])];
}
