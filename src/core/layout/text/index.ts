import type { Element } from 'hast';
import { h } from 'hastscript';
import print from '../../../../media/print.css';
import marks from '../../../../media/quotation-marks.css';
import page from '../../../../media/text.css';
import type { Article } from '../../article/types';
import { timeStamp } from '../bbc-2001/stamp';
import { WORDS, type PageWords } from '../bbc-2001/words';
import { detailsOf, type Details } from '../details';
import { drawBlocks } from '../draw';
import { brand, currentEntry, inLanguage, sectionList, sectionSteps } from '../furniture';
import { byLanguage } from '../language';
import { many, storyParts } from '../parts';
import type { Layout, Page, PageContext } from '../types';
import { TEXT_BLOCKS } from './blocks';

/** A low-graphics page, as BBC News Online had for slow lines and text browsers: the words of the page of 2001, and no picture. */
export const textPage: Layout = {
  id: 'text',
  label: 'Text only',
  edition: 'bbc-2001',
  styles: [marks, page, print].join('\n'),
  render,
};

const drawIn = drawBlocks(language => byLanguage(WORDS, language), TEXT_BLOCKS);

function render(article: Article, context: PageContext): Page {
  const details = detailsOf(article, context);
  const { headline, language, direction } = details;
  const words = byLanguage(WORDS, details.furniture);
  const parts = storyParts(article, { elsewhere: {}, afterIntro: [] }, drawIn(context, language));
  const body = h('div', { className: ['text-page'] }, [
    masthead(details),
    h('main', [...top(details), many('div', { className: ['story'] }, parts.story)]),
    sections(details, words),
  ]);
  return { title: headline ?? words.untitled, language, direction, body: { type: 'root', children: [body] } };
}

const masthead = (details: Details): Element =>
  h('header', { className: ['masthead'] }, [
    h('p', [h('strong', inLanguage(details), brand(details)), ...place(details)]),
  ]);

const place = (details: Details) => sectionSteps(details).flatMap(step => [' | ', step]);

function top({ headline, published, byline, furniture }: Details): Element[] {
  return [
    ...(published === undefined ? [] : [timeStamp(published, furniture)]),
    ...(headline === undefined ? [] : [h('h1', headline)]),
    ...(byline === undefined ? [] : [h('p', { className: ['byline'] }, byline)]),
  ];
}

function sections(details: Details, words: PageWords): Element | undefined {
  const { navigation } = details.edition;
  if (navigation.length === 0) return undefined;
  const properties = { className: ['sections'], ariaLabel: words.sections, ...inLanguage(details) };
  return h('nav', properties, sectionList(navigation, details, currentEntry(details)));
}
