import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../article/types';
import { detailsOf, type Details } from '../details';
import { drawBlocks } from '../draw';
import { byLanguage } from '../language';
import { many, storyParts, type Parts } from '../parts';
import type { Layout, Page, PageContext } from '../types';
import { foot, masthead, sideColumn, youAreIn } from './furniture';
import { timeStamp } from './stamp';
import { styles } from './styles';
import { WORDS, type PageWords } from './words';

/** A page of BBC News Online in November 2001. */
export const bbc2001: Layout = {
  id: 'bbc-2001',
  label: 'BBC News Online, 2001',
  edition: 'bbc-2001',
  styles,
  render,
};

/** These stand in the right column, after the story in the document. */
const ELSEWHERE = { clip: 'beside', links: 'beside', seeAlso: 'beside' } as const;

const drawIn = drawBlocks(language => byLanguage(WORDS, language));

function render(article: Article, context: PageContext): Page {
  const details = detailsOf(article, context);
  const { headline, language, direction } = details;
  const words = byLanguage(WORDS, details.furniture);
  const plan = { elsewhere: ELSEWHERE, afterIntro: byline(details) };
  const parts = storyParts(article, plan, drawIn(context, language));
  const page = h('div', { className: ['bbc-2001'] }, [
    masthead(details),
    youAreIn(details, words),
    columns(sideColumn(details, words), story(details, parts), extras(parts, words)),
    foot(details, words),
  ]);
  return { title: headline ?? words.untitled, language, direction, body: { type: 'root', children: [page] } };
}

const columns = (...content: readonly Element[]) => h('div', { className: ['columns'] }, [...content]);

const byline = (details: Details) =>
  details.byline === undefined ? [] : [h('p', { className: ['byline'] }, details.byline)];

function story({ published, headline, furniture }: Details, parts: Parts): Element {
  return h('main', [
    published && timeStamp(published, furniture),
    headline === undefined ? undefined : h('h1', headline),
    many('div', { className: ['story'] }, parts.story),
  ]);
}

/** Audio and video, links: in the order in which they were typed. */
function extras({ beside }: Parts, { onThisStory }: PageWords): Element {
  return many('aside', { className: ['extras'], ariaLabel: onThisStory }, beside);
}
