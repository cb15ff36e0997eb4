import type { Element } from 'hast';
import { h } from 'hastscript';
import styles from '../../../../media/text.css';
import printStyles from '../../../../media/print.css';
import type { Article } from '../../article/types';
import type { Component } from '../blocks/component';
import { timeStamp } from '../bbc-2001/stamp';
import { WORDS, type PageWords } from '../bbc-2001/words';
import { detailsOf, type Details } from '../details';
import { drawBlocks } from '../draw';
import { inline } from '../inline';
import { byLanguage } from '../language';
import { many, storyParts } from '../parts';
import type { Layout, Page, PageContext } from '../types';

/** A low-graphics page, as BBC News Online had for slow lines and text browsers: the words of the page of 2001, and no picture. */
export const textPage: Layout = { id: 'text', label: 'Text only', styles: styles + printStyles, render };

/** What a picture shows, in square brackets, and its caption. */
const described: Component<'picture'> = ({ alt, src, caption, credit, creditLabel }, { words }) =>
  h('figure', { className: ['picture'] }, [
    h('p', { className: ['description'] }, `[${alt.value || src.value}]`),
    h('figcaption', [
      caption && h('span', { className: ['caption'] }, inline(caption.children)),
      credit && h('span', { className: ['credit'] }, `${creditLabel?.value ?? words.photo}: ${credit.value}`),
    ]),
  ]);

const drawIn = drawBlocks(language => byLanguage(WORDS, language), { picture: described });

function render(article: Article, context: PageContext): Page {
  const details = detailsOf(article, context);
  const { headline, language, direction, edition } = details;
  const words = byLanguage(WORDS, language);
  const parts = storyParts(article, { elsewhere: {}, afterIntro: [] }, drawIn(context, language));
  const page = h('div', { className: ['text-page'] }, [
    h('header', { className: ['masthead'] }, [h('p', [h('strong', edition.masthead.title), ...place(details)])]),
    h('main', [...top(details), many('div', { className: ['story'] }, parts.story)]),
    sections(edition.navigation, words),
  ]);
  return { title: headline ?? words.untitled, language, direction, body: { type: 'root', children: [page] } };
}

const place = ({ section }: Details) => section.flatMap(step => [' | ', h('span', step)]);

function top({ headline, published, byline, language }: Details): Element[] {
  return [
    ...(published === undefined ? [] : [timeStamp(published, language)]),
    ...(headline === undefined ? [] : [h('h1', headline)]),
    ...(byline === undefined ? [] : [h('p', { className: ['byline'] }, byline)]),
  ];
}

function sections(navigation: readonly string[], words: PageWords): Element | undefined {
  if (navigation.length === 0) return undefined;
  return h('nav', { className: ['sections'], ariaLabel: words.sections }, [
    h(
      'ul',
      navigation.map(name => h('li', [h('a', name)])),
    ),
  ]);
}
